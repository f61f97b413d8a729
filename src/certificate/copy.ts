import { formatAmount } from '#src/domain/amount.ts';
import type { NamedAmount } from '#src/domain/certificate/amounts.ts';
import type { Kind } from '#src/domain/certificate/certificate-content.ts';
import type { KindVerdict, Verdict } from '#src/domain/certificate/read-certificate.ts';
import type { Confidence } from '#src/domain/content/citation.ts';
import type { BoardAnswer } from '#src/domain/board-answer.ts';

export const verdictNames: Readonly<Record<Verdict, string>> = {
  counts: 'Counts',
  'after-conversion': 'Counts after AMA conversion',
  unclear: 'Unclear',
  'does-not-count': 'Does not count',
  none: 'No credit found',
};

/** What follows from each verdict, once its rule is told. */
export const adviceFor: Readonly<Record<KindVerdict, string>> = {
  counts: 'If this is your certificate and it says you earned or may claim the credit, log it.',
  'after-conversion':
    'Apply to the AMA to convert it. If this is your certificate and it says you earned or may claim the credit, log it as what it is until then.',
  unclear: 'Look for the full name of the credit on the certificate, or ask the provider.',
  'does-not-count': 'If the certificate names physicians’ credit too, paste that sentence.',
};

const confidenceWords: Readonly<Record<Confidence, string>> = {
  confirmed: 'verified',
  'third-party': 'verified by a third party',
  derived: 'derived',
  background: 'general knowledge, not checked',
};

export const copy = {
  label: 'Certificate text',
  stays: 'Stays on your device.',
  clear: 'Clear',
  tryExample: 'Try an example',
  answer: 'Answer',
  waiting: 'Paste the sentence that names the credit. The answer appears here.',
  nothingFound:
    'This text names no kind of credit we know. Look for a sentence with “designates”, “is approved for” or “was awarded”, or answer two questions:',
  accreditor: 'Who accredited the activity?',
  kind: 'What kind of credit is it?',
  chooseOne: 'Choose one',
  otherAccreditor: 'Somebody else, or it doesn’t say',
  butItSays: 'but this sentence says:',
  inItself: {
    counts: 'counts,',
    'counts-after-conversion': 'counts after AMA conversion,',
    'not-known': 'may count,',
    'does-not-count': 'does not count,',
  } satisfies Record<BoardAnswer, string>,
  askYourself: 'Ask yourself:',
  ifSo: 'If so, log it. If not, wait for the final certificate or ask the provider.',
  log: 'Log this credit',
  logPlanned: 'Log it as planned',
  enterClaimed: 'Enter the amount you claimed. It may be less than the maximum.',
  alsoNamed: 'Also named in this text',
  shorterName: (name: string) =>
    `The text uses a shorter name than the full one, “${name}”. Check the certificate for the full name.`,
} as const;

/** `AMA PRA Category 1 Credit™, up to 7.25` */
export function kindWithAmount(kind: Kind, amount: NamedAmount | null): string {
  if (amount === null) return kind.name;
  const number = formatAmount(amount.amount);
  const words = { most: `up to ${number}`, claimed: `${number} claimed`, beside: number };
  return `${kind.name}, ${words[amount.role]}`;
}

/** What a mark says to somebody who does not see its shape. */
export function markWords({ confidence, source }: Kind): string {
  return source === null
    ? confidenceWords[confidence]
    : `${confidenceWords[confidence]}, source ${source}`;
}
