import { z } from 'zod';

/**
 * `schema` for something a person typed: every message says what to do.
 *
 * A message that the schema states itself stands; this fills in the others, whose usual words
 * (“Invalid input”, “Required”) name no remedy.
 */
export function authored<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((data, context): z.output<Schema> => {
    const parsed = schema.safeParse(data, { error: remedyFor });
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      context.addIssue({ code: 'custom', path, message });
    }
    return z.NEVER;
  });
}

type Issue = Parameters<z.core.$ZodErrorMap>[0];

function remedyFor(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `No field is called ${listOf(issue.keys)} here. Correct the spelling or take it out.`;
    case 'invalid_type':
      return remedyForType(issue.expected, issue.input);
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? undefined
        : `Set “${issue.discriminator}” to a word that content/README.md lists.`;
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
    case 'custom':
      return undefined;
  }
}

function remedyForType(expected: string, input: unknown): string {
  if (input instanceof Date) return "A day must stand in quotes: '2026-11-23'.";
  const wanted = typeNames[expected] ?? expected;
  if (input === undefined) {
    return `Missing. Add it as ${wanted}; where nothing is known, as null or an empty list [].`;
  }
  return `Write it as ${wanted}.`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'named fields',
  boolean: 'true or false',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
};

function listOf(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join(', ');
}
