import type { EntityBase } from '#src/domain/record/entity.ts';

/** What is known of a file that proves a credit; the file itself is kept apart. */
export interface Evidence extends EntityBase {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
