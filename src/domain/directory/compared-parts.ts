import type { ComparedProvider } from '#src/domain/directory/compared-provider.ts';

/** About so many columns of a comparison share a file: one each would double a build's files. */
const providersPerPart = 50;

/** A file of columns, by provider; `/providers/compared-<part>.json`. */
export type ComparedPart = Readonly<Record<string, ComparedProvider>>;

/** How many files the columns of `total` providers are in; one at least. */
export function comparedPartCount(total: number): number {
  return Math.max(1, Math.ceil(total / providersPerPart));
}

/** Which file, from 1, has the column of the provider `id`, known or not: its name alone decides. */
export function comparedPartOf(id: string, total: number): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return 1 + (sum % comparedPartCount(total));
}
