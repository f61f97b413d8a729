import { z } from 'zod';

/**
 * `schema` for something a person typed: every message says where and what to do.
 *
 * A message that the schema states itself stands; this fills in the others, whose usual words
 * (“Invalid input”, “Required”) name no remedy.
 */
export function authored<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((data, context): z.output<Schema> => {
    const parsed = schema.safeParse(data, { error: remedyFor });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      for (const path of placesOf(issue)) {
        context.addIssue({ code: 'custom', path: [...path], message: issue.message });
      }
    }
    return z.NEVER;
  });
}

/** A field nobody asked for is itself the place, not the fields around it. */
function placesOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What to do about an issue whose schema says nothing itself; `undefined` leaves zod’s own words. */
function remedyFor(issue: Issue): string | undefined {
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
