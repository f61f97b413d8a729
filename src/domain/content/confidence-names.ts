import type { Confidence } from '#src/domain/content/citation.ts';

/** How pages name a confidence. */
export const confidenceNames: Readonly<Record<Confidence | 'unknown', string>> = {
  confirmed: 'Verified',
  'third-party': 'Verified by a third party',
  derived: 'Derived',
  background: 'Not checked',
  unknown: 'Not known',
};
