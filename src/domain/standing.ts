/** Whether ABPMR counts a credit, as far as can be known; the surest good news first. */
export const standings = [
  'counts',
  'counts-after-conversion',
  'not-known',
  'does-not-count',
] as const;

export type Standing = (typeof standings)[number];
