import * as z from 'zod/mini';

import { recordFileSchema } from '#src/domain/record/record-schema.ts';

/**
 * The record file described for other programs, in JSON Schema (draft 2020-12), made from the
 * schema that reads it. It says less than that one: amounts in steps of 0.01, spans in order and
 * ids that are unique cannot be said in it, or not reliably.
 *
 * @param url Where the description is published.
 */
export function recordJsonSchema(url: string): object {
  const { $schema, ...schema } = z.toJSONSchema(recordFileSchema, { io: 'input' });
  return {
    $schema,
    $id: url,
    title: 'Physiatry CME record, version 1',
    description:
      'Everything that the private CME tracker of Physiatry CME holds: certifications, own ' +
      'requirements, credits, milestones and what is known of the evidence. Amounts are decimal ' +
      'numbers of credits in steps of 0.01. Ids are unique in a file. Unknown keys are refused.',
    ...schema,
  };
}
