import { entityKinds } from '#src/domain/record/record.ts';
import type { HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import type { Write } from '#src/domain/record/write.ts';

/** What writes a whole record, deleted entries and history included, where there is none. */
export function putBack(contents: RecordContents): {
  readonly writes: readonly Write[];
  readonly history: readonly HistoryItem[];
} {
  const writes = entityKinds.flatMap((kind) =>
    // The kind ties the version to its list: it came from there.
    contents[kind].map((next) => ({ kind, next, replaces: null }) as Write),
  );
  return { writes, history: contents.history };
}
