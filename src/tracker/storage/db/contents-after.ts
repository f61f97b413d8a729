import { entityKinds } from '#src/domain/record/record.ts';
import type { HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import { idOfChange, type JournalChange } from '#src/domain/record/write.ts';

/** `contents` with every change in it; entries and lists that did not change stay the same objects. */
export function withChanges(
  contents: RecordContents,
  changes: readonly JournalChange[],
): RecordContents {
  const changed = entityKinds.flatMap((kind) => {
    const after = new Map(
      changes.flatMap((change) =>
        change.kind === kind ? [[idOfChange(change), change.after]] : [],
      ),
    );
    if (after.size === 0) return [];
    const kept = contents[kind].map((version) => {
      const next = after.get(version.id);
      after.delete(version.id);
      return next === undefined ? version : next;
    });
    return [[kind, [...kept, ...after.values()].filter((version) => version !== null)]];
  });
  return { ...contents, ...Object.fromEntries(changed) };
}

/** `contents` with further versions in its history. */
export function withHistory(
  contents: RecordContents,
  added: readonly HistoryItem[],
): RecordContents {
  return added.length === 0 ? contents : { ...contents, history: [...contents.history, ...added] };
}

/** `contents` without the earlier versions of the entries that `changes` are about. */
export function withoutHistoryOf(
  contents: RecordContents,
  changes: readonly JournalChange[],
): RecordContents {
  if (changes.length === 0) return contents;
  const ids = new Set(changes.map(idOfChange));
  return { ...contents, history: contents.history.filter(({ version }) => !ids.has(version.id)) };
}
