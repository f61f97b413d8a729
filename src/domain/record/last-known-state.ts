import type { RecordState, Counts } from '#src/domain/record/record-state.ts';
import { isTimestamp } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/**
 * What is remembered of the record outside its database, so that a wiped database is told from a
 * new user, and the home page can say how the log stands without opening it.
 */
export interface LastKnownState extends RecordState {
  /** The version of the database that the record was last written in. */
  readonly schemaVersion: number;
  /** When the tracker was last open here. */
  readonly lastSeenAt: Timestamp;
  /** When a record file was last saved from here; `null` for never. */
  readonly lastExportAt: Timestamp | null;
  /** When the record last changed; `null` where that was not seen. */
  readonly changedAt: Timestamp | null;
  /**
   * The tracker's own one-sentence answer about the record as it is now, and when it was given;
   * `null` where the record changed since the last answer, and before the first.
   */
  readonly headline: { readonly text: string; readonly at: Timestamp } | null;
}

/**
 * - `new-user`: nothing is there, and nothing says that there ever was.
 * - `fine`: everything that was there is there.
 * - `data-missing`: there was more, or a later state, than there is now.
 */
export type Comparison = 'new-user' | 'fine' | 'data-missing';

/** What was found in the database: its rows as counted now, and the state written with them. */
export interface Found {
  readonly counted: Counts;
  /** `null` where the database has none. */
  readonly state: RecordState | null;
}

/** Compares what is in the database with what the last known state, read before it, remembers. */
export function compareWithLastKnown(
  lastKnown: LastKnownState | null,
  { counted, state }: Found,
): Comparison {
  if (state !== null && counted.entries < state.entries) return 'data-missing';
  if (lastKnown === null || lastKnown.entries === 0)
    return counted.entries === 0 ? 'new-user' : 'fine';
  if (counted.entries === 0) return 'data-missing';
  if (state === null) return counted.entries < lastKnown.entries ? 'data-missing' : 'fine';
  if (state.installId !== lastKnown.installId) return 'data-missing';
  if (state.revision < lastKnown.revision) return 'data-missing';
  const sameMoment = state.revision === lastKnown.revision;
  return sameMoment && state.fingerprint !== lastKnown.fingerprint ? 'data-missing' : 'fine';
}

/** Whether both are of one state of one record. */
export function isSameState(a: RecordState, b: RecordState): boolean {
  return (
    a.installId === b.installId && a.revision === b.revision && a.fingerprint === b.fingerprint
  );
}

/** Reads what {@link writeLastKnownState} wrote; `null` for anything else. */
export function readLastKnownState(text: string | null): LastKnownState | null {
  const found = objectIn(text);
  if (found === undefined) return null;
  const { installId, revision, entries, credits, fingerprint, schemaVersion } = found;
  const { lastSeenAt, lastExportAt = null, changedAt = null } = found;
  if (typeof installId !== 'string' || installId === '') return null;
  if (!isCount(revision) || !isCount(entries) || !isCount(credits)) return null;
  if (!isCount(fingerprint) || !isCount(schemaVersion) || !isTimestamp(lastSeenAt)) return null;
  return {
    installId,
    revision,
    entries,
    credits,
    fingerprint,
    schemaVersion,
    lastSeenAt,
    lastExportAt: isTimestamp(lastExportAt) ? lastExportAt : null,
    changedAt: isTimestamp(changedAt) ? changedAt : null,
    headline: headlineIn(found['headline']),
  };
}

export function writeLastKnownState(lastKnown: LastKnownState): string {
  return JSON.stringify(lastKnown);
}

interface StateFields {
  readonly [key: string]: unknown;
  readonly installId?: unknown;
  readonly revision?: unknown;
  readonly entries?: unknown;
  readonly credits?: unknown;
  readonly fingerprint?: unknown;
  readonly schemaVersion?: unknown;
  readonly lastSeenAt?: unknown;
  readonly lastExportAt?: unknown;
  readonly changedAt?: unknown;
}

function objectIn(text: string | null): StateFields | undefined {
  if (text === null) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : undefined;
  } catch {
    return undefined;
  }
}

function headlineIn(value: unknown): LastKnownState['headline'] {
  if (typeof value !== 'object' || value === null) return null;
  if (!('text' in value) || !('at' in value)) return null;
  const { text, at } = value;
  return typeof text === 'string' && isTimestamp(at) ? { text, at } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
