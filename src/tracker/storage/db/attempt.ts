/** Browsers that block site data throw at the mere name of their storage; a full one throws on writing. */
export function attempt<Outcome>(work: () => Outcome): Outcome | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
