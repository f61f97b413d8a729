import { purgeTrash } from '#src/domain/record/edits.ts';
import { entityKinds, type RecordContents } from '#src/domain/record/record.ts';
import type { Write } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/**
 * Writes that shrink what has been in the trash for 30 days, as the record itself bears out:
 * something was changed 30 days after the deletion. A clock that is wrong for a day empties nothing.
 */
export function expiredTrash(contents: RecordContents, now: Timestamp): readonly Write[] {
  const lastChange = entityKinds
    .flatMap((kind) => contents[kind].map(({ updatedAt }) => updatedAt))
    .toSorted()
    .at(-1);
  if (lastChange === undefined) return [];
  return purgeTrash(contents, lastChange < now ? lastChange : now);
}
