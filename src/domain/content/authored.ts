import { z } from 'zod';

import { remedyFor } from '#src/domain/content/remedy-for.ts';

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
