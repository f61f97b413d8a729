/** Whether ABPMR counts a credit, as far as can be known; the surest good news first. */
export const standings = [
  'counts',
  'counts-after-conversion',
  'not-known',
  'does-not-count',
] as const;

export type Standing = (typeof standings)[number];

/** Whether ABPMR counts a credit, in the words pages show. */
export const standingNames: Readonly<Record<Standing, string>> = {
  counts: 'Counts',
  'counts-after-conversion': 'Counts once converted',
  'not-known': 'Not known whether it counts',
  'does-not-count': 'Does not count',
};
