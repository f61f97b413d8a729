import type { Requirement } from '#src/domain/content/requirement.ts';

/** Whether a requirement still binds anyone, in the words pages show. */
export const statusNames: Readonly<Record<Requirement['status'], string>> = {
  current: 'In force',
  ending: 'Ending: holds only for cycles begun under it',
  historical: 'Historical',
};
