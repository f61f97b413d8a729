import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

import { linkResults, type Answer } from '#scripts/links/ask-address.ts';
import { daySchema } from '#src/domain/content/written-values.ts';
import type { Day } from '#src/domain/day.ts';

const noteSchema = z.strictObject({
  askedOn: daySchema,
  result: z.enum(linkResults),
  status: z.int().nullable(),
  movedTo: z.string().nullable(),
  /** The last day on which it was good or led elsewhere; `null` for never. */
  lastGoodOn: daySchema.nullable(),
});
const bookSchema = z.record(z.string(), noteSchema);

/** What is known of an address since it was last asked. */
export type LinkNote = z.output<typeof noteSchema>;
export type LinkBook = Readonly<Record<string, LinkNote>>;

/** An absent file is an empty book. Throws on a file that is no book. */
export function readLinkBook(file: string): LinkBook {
  if (!existsSync(file)) return {};
  return bookSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** One address after the other in alphabetical order, so that a change is easy to see. */
export function writeLinkBook(file: string, book: LinkBook): void {
  const sorted = Object.fromEntries(Object.entries(book).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(z.encode(bookSchema, sorted), null, 2)}\n`);
}

/** The book once `answers` came in on `today`; addresses that nothing cites any more leave it. */
export function updatedBook(
  book: LinkBook,
  answers: ReadonlyMap<string, Answer>,
  cited: Iterable<string>,
  today: Day,
): LinkBook {
  const notes = [...cited].flatMap((address) => {
    const before = book[address];
    const answer = answers.get(address);
    if (answer === undefined) return before === undefined ? [] : [[address, before] as const];
    const isThere = answer.result === 'good' || answer.result === 'moved';
    const lastGoodOn = isThere ? today : (before?.lastGoodOn ?? null);
    return [[address, { askedOn: today, ...answer, lastGoodOn }] as const];
  });
  return Object.fromEntries(notes);
}
