import { contentsFromItems, currentItems, itemOf } from '#src/domain/record/items.ts';
import { withLowerCaseIds } from '#src/domain/record/lower-case-ids.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { emptyRecord, type HistoryItem, type RecordContents } from '#src/domain/record/record.ts';

/**
 * A record with every id in lower case. Entries whose ids differ in case alone are one entry: the
 * version that wins a merge is current, the other is history.
 */
export function mergeTwins(contents: RecordContents): RecordContents {
  const current = currentItems(contents).map(inLowerCase);
  const lowered = contentsFromItems(current, contents.history.map(inLowerCase));
  const ids = new Set(current.map(({ version }) => version.id));
  return ids.size === current.length ? lowered : mergeRecords(lowered, emptyRecord);
}

function inLowerCase({ kind, version }: HistoryItem): HistoryItem {
  return itemOf(kind, withLowerCaseIds(version)) as HistoryItem;
}
