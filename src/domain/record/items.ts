import {
  entityKinds,
  type EntityKind,
  type HistoryItem,
  type ItemOf,
  type RecordContents,
  type VersionOf,
} from '#src/domain/record/record.ts';

/** A version together with the name of its list. */
export function itemOf<Kind extends EntityKind>(
  kind: Kind,
  version: VersionOf<Kind>,
): ItemOf<Kind> {
  return { kind, version };
}

/** The current version of every entry, whatever its list. */
export function currentItems(contents: RecordContents): readonly HistoryItem[] {
  return entityKinds.flatMap((kind) =>
    contents[kind].map((version): HistoryItem => itemOf(kind, version)),
  );
}

/** Puts `items` back into their lists. */
export function contentsFromItems(
  items: readonly HistoryItem[],
  history: readonly HistoryItem[],
): RecordContents {
  return {
    certifications: items.flatMap((item) => (item.kind === 'certifications' ? [item.version] : [])),
    requirements: items.flatMap((item) => (item.kind === 'requirements' ? [item.version] : [])),
    credits: items.flatMap((item) => (item.kind === 'credits' ? [item.version] : [])),
    milestones: items.flatMap((item) => (item.kind === 'milestones' ? [item.version] : [])),
    evidence: items.flatMap((item) => (item.kind === 'evidence' ? [item.version] : [])),
    history,
  };
}
