import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import { standingNames } from '#src/domain/standing.ts';

export type Standing = Accreditor['credits'][number];

/** What is known of a type, from the first accreditor that lists it; `undefined` where none does. */
export function standingOf(
  type: CreditType,
  accreditors: ReadonlyMap<string, Accreditor>,
): Standing | undefined {
  for (const { credits } of accreditors.values()) {
    const found = credits.find(({ creditType }) => creditType === type);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same as a function of the type: in words, with the first thing that says so. */
export function standingFor(accreditors: ReadonlyMap<string, Accreditor>) {
  return (type: CreditType): { readonly text: string; readonly citation?: Citation } => {
    const found = standingOf(type, accreditors);
    const text = standingNames[found?.standing ?? 'not-known'];
    const [citation] = found?.citations ?? [];
    return citation === undefined ? { text } : { text, citation };
  };
}
