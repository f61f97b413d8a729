import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import { boardAnswerNames } from '#src/domain/board-answer.ts';

export type GrantedCredit = Accreditor['credits'][number];

/** What is known of a type, from the first accreditor that lists it; `undefined` where none does. */
export function grantedCredit(
  type: CreditType,
  accreditors: ReadonlyMap<string, Accreditor>,
): GrantedCredit | undefined {
  for (const { credits } of accreditors.values()) {
    const found = credits.find(({ creditType }) => creditType === type);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same as a function of the type: in words, with the first thing that says so. */
export function boardAnswerFor(accreditors: ReadonlyMap<string, Accreditor>) {
  return (type: CreditType): { readonly text: string; readonly citation?: Citation } => {
    const found = grantedCredit(type, accreditors);
    const text = boardAnswerNames[found?.standing ?? 'not-known'];
    const [citation] = found?.citations ?? [];
    return citation === undefined ? { text } : { text, citation };
  };
}
