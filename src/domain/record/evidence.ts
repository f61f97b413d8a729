import type { EntityBase } from '#src/domain/record/entity.ts';
import { count, optional, text, textLike, type TypeOf } from '#src/domain/record/shape.ts';

export const evidenceProperties = {
  fileName: optional(text, ''),
  mediaType: optional(text, ''),
  bytes: optional(count({ least: 0 }), 0),
  /** Lower-case hex. */
  sha256: optional(textLike(/^([0-9a-f]{64})?$/, 'Write 64 lower-case hexadecimal digits.'), ''),
};

/** What is known of a file that proves a credit; the file itself is kept apart. */
export interface Evidence extends EntityBase, TypeOf<typeof evidenceProperties> {}
