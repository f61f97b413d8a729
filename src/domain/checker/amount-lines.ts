import { ofWhole, type CertificateAmount } from '#src/domain/checker/certificate-amounts.ts';
import { readAmount } from '#src/domain/read-amount.ts';

const number = String.raw`(?<number>\d{1,3}(?:[.,]\d{1,2})?|\.\d{1,2})(?![\d%/]|[.,]\d|-\d)`;
/** Hours and credits of another kind, or of another time. */
const others = 'ABIM|CEU|clinical|contact|cumulative|lifetime|MOC|nursing|OT|PT|YTD|year-to-date';
const what = String.raw`(?<!\b(?:${others})\s)(?:(?:CME|total|physician|number of)\s){0,4}(?:credits?|hours?)(?:\s?\(s\))?(?:\shours?)?`;
const sign = String.raw`\s?(?:[:=-]|is|was)?\s?`;

const claimed = [
  String.raw`\b${what}\s(?:claimed|awarded|earned|received|granted)${sign}${number}`,
  String.raw`\b(?:claimed|awarded|earned|received|granted)\s(?:a total of\s)?${number}\s(?:CME\s)?(?:credit|hour)`,
  String.raw`\b(?:claimed|awarded|earned)\s${what}${sign}${number}`,
  String.raw`(?<!\b(?:${others})\s(?:credits?|hours?|points?)\s)\b(?:claimed|awarded|earned)\s?[:=]\s?${number}`,
  String.raw`\b(?:claimed|awarded|earned|received)\s(?:a total of\s)?${number}(?=\s*(?:[.;](?!\d)|$|\n))`,
  // `30 Credits earned: 1.5` ends one line and begins the next.
  String.raw`(?<![\w.,/$#-])${number}\s(?:CME\s)?(?:credits?|hours?)(?:\s?\(s\))?\s(?:(?:was|were|have been)\s)?(?:claimed|awarded|earned)\b(?!\s?(?:[:=]|[\d.]*\d))`,
];
const designated = [
  String.raw`\b(?:maximum of|up to)\s${number}\s(?:CME\s)?(?:credit|hour)`,
  String.raw`\b(?:maximum|max\.?|total possible|available)\s${what}(?:\s(?:available|offered|possible))?${sign}${number}`,
  String.raw`\b${what}\s(?:available|offered|possible)\s?[:=]\s?${number}`,
  // `6.5 of 20 AMA PRA Category 1 Credits`
  String.raw`\d${ofWhole}${number}(?=\s(?:AMA|AOA|AAFP|Prescribed|ECMEC|European)\b)`,
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
