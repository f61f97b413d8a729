import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What to do about an issue whose schema says nothing itself; `undefined` leaves zod’s own words. */
export function remedyFor(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'There’s no such field here. Correct its spelling or remove it.';
    case 'invalid_type':
      return remedyForType(issue.expected, issue.input);
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return Array.isArray(issue['options'])
        ? `Use one of: ${issue['options'].map(String).join(', ')}.`
        : undefined;
    default:
      return undefined;
  }
}

function remedyForType(expected: string, input: unknown): string {
  const wanted = wordings[expected] ?? expected;
  if (input === undefined) {
    return `This field is missing. Add it as ${wanted}; content/README.md says what to write if nothing is known.`;
  }
  if (input instanceof Date) return `Write it as ${wanted}; put a date in quotes: '2026-11-23'.`;
  return `Write it as ${wanted}.`;
}

const wordings: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'named fields',
  boolean: 'true or false',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
};
