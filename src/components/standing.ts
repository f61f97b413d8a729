import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { CreditType } from '#src/domain/credit-type.ts';

export type Standing = Accreditor['credits'][number];

/** Whether ABPMR counts a type of credit, in the words pages show. */
export const standingNames: Readonly<Record<Standing['standing'], string>> = {
  counts: 'Counts',
  'counts-after-conversion': 'Counts once converted',
  'not-known': 'Not known whether it counts',
  'does-not-count': 'Does not count',
};

/** What is known of a type, from the first accreditor that lists it; `undefined` where none does. */
export function standingOf(
  type: CreditType,
  accreditors: ReadonlyMap<string, Accreditor>,
): Standing | undefined {
  return [...accreditors.values()]
    .flatMap(({ credits }) => credits)
    .find(({ creditType }) => creditType === type);
}
