import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { CreditType } from '#src/domain/credit-type.ts';

export type Standing = Accreditor['credits'][number];

export { standingNames } from '#src/domain/standing.ts';

/** What is known of a type, from the first accreditor that lists it; `undefined` where none does. */
export function standingOf(
  type: CreditType,
  accreditors: ReadonlyMap<string, Accreditor>,
): Standing | undefined {
  return [...accreditors.values()]
    .flatMap(({ credits }) => credits)
    .find(({ creditType }) => creditType === type);
}
