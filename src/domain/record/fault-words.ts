import type * as z from 'zod/mini';

import { formatDay, isDay } from '#src/domain/day.ts';
import { isJsonObject } from '#src/domain/record/json-text.ts';
import type { RecordFault } from '#src/domain/record/record-format.ts';

/** The list and the index of an entry; empty for the outermost object. */
export type EntryPlace = readonly [] | readonly [list: string, index: number];

/** What a physician reads about one fault that the schema found in `row`. */
export function faultFromIssue(
  issue: z.core.$ZodIssue,
  row: unknown,
  place: EntryPlace = [],
): RecordFault {
  const name = nameOfEntry(row, place);
  const where = [...(name === '' ? [] : [name]), ...issue.path.map(wordFromKey)].join(', ');
  return { where: where || 'the file', what: whatIsWrong(issue, valueAt(row, issue.path)) };
}

/** `credits, entry 3 (March 14, 2026)` */
export function nameOfEntry(row: unknown, [list, index]: EntryPlace): string {
  if (list === undefined || index === undefined) return '';
  const detail = detailOf(row);
  return `${list}, entry ${index + 1}${detail === '' ? '' : ` (${detail})`}`;
}

/** What a reader knows an entry by. */
function detailOf(row: unknown): string {
  if (!isJsonObject(row)) return '';
  const { completedOn } = row;
  if (isDay(completedOn)) return formatDay(completedOn);
  const text = [row['title'], row['name'], row['fileName'], row['field']].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof text === 'string' ? shortened(text) : '';
}

function wordFromKey(key: PropertyKey): string {
  return typeof key === 'number' ? `item ${key + 1}` : shortened(String(key));
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  let value = row;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** The schema says what its own rules ask for; the rest is said here, by the issue's code. */
function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.length === 1
        ? `${quoted(issue.keys[0])} isn’t part of the format. Remove it, or fix the spelling.`
        : `${issue.keys.map(quoted).join(', ')} aren’t part of the format. Remove them, or fix the spelling.`;
    case 'invalid_type':
      if (value === undefined) return 'This is missing. Add it.';
      return `Expected ${nouns[issue.expected] ?? issue.expected}, found ${quoted(value)}.`;
    case 'invalid_value':
      if (value === undefined) return 'This is missing. Add it.';
      return `${quoted(value)} isn’t allowed here. Use one of these: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Use ${issue.minimum} or more.`;
    case 'too_big':
      return `Use ${issue.maximum} or less.`;
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join(' ');
    case 'invalid_format':
    case 'custom':
      return issue.message;
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
      return `${quoted(value)} isn’t allowed here.`;
  }
}

const nouns: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `“${shortened(value)}”` : String(value);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
