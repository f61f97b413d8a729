import type { CertificateAmount } from '#src/domain/checker/certificate-amounts.ts';
import { readAmount } from '#src/domain/read-amount.ts';

const number = String.raw`(?<number>\d{1,3}(?:[.,]\d{1,2})?|\.\d{1,2})(?![\d%/]|[.,]\d|-\d)`;
const what = String.raw`(?:(?:CME|total|physician|number of)\s){0,4}(?:credits?|hours?)(?:\s?\(s\))?(?:\shours?)?`;
const sign = String.raw`\s?(?:[:=-]|is|was)?\s?`;

const claimed = [
  String.raw`\b${what}\s(?:claimed|awarded|earned|received|granted)${sign}${number}`,
  String.raw`\b(?:claimed|awarded|earned|received|granted)\s(?:a total of\s)?${number}\s(?:CME\s)?(?:credit|hour)`,
  String.raw`\b(?:claimed|awarded|earned)\s${what}${sign}${number}`,
  String.raw`\b(?:claimed|awarded|earned)\s?[:=]\s?${number}`,
  String.raw`\b(?:claimed|awarded|earned|received)\s(?:a total of\s)?${number}(?=\s*(?:[.;](?!\d)|$|\n))`,
  String.raw`(?<![\w.,/$#-])${number}\s(?:CME\s)?(?:credits?|hours?)(?:\s?\(s\))?\s(?:(?:was|were|have been)\s)?(?:claimed|awarded|earned)\b`,
];
const designated = [
  String.raw`\b(?:maximum of|up to)\s${number}\s(?:CME\s)?(?:credit|hour)`,
  String.raw`\b(?:maximum|max\.?|total possible|available)\s${what}(?:\s(?:available|offered|possible))?${sign}${number}`,
];

const stated = [
  String.raw`\b(?:credits?(?:\s?\(s\))?(?:\shours?)?|amount|quantity)\s?[:=]\s?${number}`,
];

const lines = (
  [
    ['claimed', claimed],
    ['designated', designated],
    ['stated', stated],
  ] as const
).flatMap(([role, sources]) =>
  sources.map((source) => ({ role, pattern: new RegExp(source, 'gi') })),
);

/** Numbers of credits on lines that name no type: `Credits claimed: 8.25`. */
export function amountLines(text: string): readonly CertificateAmount[] {
  const found = lines.flatMap(({ role, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): CertificateAmount[] => {
      const digits = match.groups?.['number'] ?? '';
      const read = readAmount(digits.replace(',', '.'));
      const start = match.index + match[0].lastIndexOf(digits);
      return read.ok ? [{ amount: read.value, role, start, end: start + digits.length }] : [];
    }),
  );
  return found
    .filter(({ start }, place) => found.findIndex((other) => other.start === start) === place)
    .toSorted((a, b) => a.start - b.start);
}
