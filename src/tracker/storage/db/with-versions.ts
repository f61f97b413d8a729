import type {
  EntityKind,
  HistoryItem,
  RecordContents,
  VersionOf,
} from '#src/domain/record/record.ts';

/** The latest version of some entries, by kind and id; `null` for one that is not there any more. */
export type LatestVersions = ReadonlyMap<
  EntityKind,
  ReadonlyMap<string, VersionOf<EntityKind> | null>
>;

/** `contents` with `latest` in it; entries and lists that did not change stay the same objects. */
export function withVersions(contents: RecordContents, latest: LatestVersions): RecordContents {
  const changed = [...latest].flatMap(([kind, ofKind]) => {
    if (ofKind.size === 0) return [];
    const added = new Map(ofKind);
    const kept = contents[kind].map((version) => {
      const next = added.get(version.id);
      added.delete(version.id);
      return next === undefined ? version : next;
    });
    return [[kind, [...kept, ...added.values()].filter((version) => version !== null)]];
  });
  return { ...contents, ...Object.fromEntries(changed) };
}

/** `history` without every version of the entries in `ids`, and with `added`. */
export function withHistory(
  history: readonly HistoryItem[],
  ids: ReadonlySet<string>,
  added: readonly HistoryItem[],
): readonly HistoryItem[] {
  const kept = ids.size === 0 ? history : history.filter(({ version }) => !ids.has(version.id));
  return added.length === 0 && kept.length === history.length ? history : [...kept, ...added];
}
