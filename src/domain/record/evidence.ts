import type { EntityBase } from '#src/domain/record/entity.ts';
import { count, optional, sha256, text, type TypeOf } from '#src/domain/record/shape.ts';

export const evidenceProperties = {
  fileName: optional(text, ''),
  mediaType: optional(text, ''),
  bytes: optional(count({ least: 0 }), 0),
  sha256: optional(sha256, ''),
};

/** What is known of a file that proves a credit; the file itself is kept apart. */
export interface Evidence extends EntityBase, TypeOf<typeof evidenceProperties> {}
