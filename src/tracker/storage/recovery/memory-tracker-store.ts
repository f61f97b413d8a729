import { readRecord } from '#src/domain/record/read-record.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import type { EntityKind, RecordContents, VersionOf } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import {
  applyTransaction,
  latestVersions,
  newToHistory,
} from '#src/tracker/storage/db/apply-transaction.ts';
import type { Applied } from '#src/tracker/storage/db/apply-transaction.ts';
import { withHistory, withVersions } from '#src/tracker/storage/db/with-versions.ts';
import { isObject } from '#src/tracker/storage/db/row-shape.ts';
import { settingsFromRow } from '#src/tracker/storage/db/settings-row.ts';
import { browserTabPlace, noTabPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import type { TabPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import { initialSettings, journalLimit, laterOf } from '#src/tracker/storage/db/tracker-store.ts';
import type { Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

/** A record in memory, and what only the one who opens it needs. */
export interface MemoryTrackerStore extends TrackerStore {
  /** Whether the tab's next page will find the record as it is now. */
  isKeptInTab(): boolean;
}

/** The record of this tab. */
export function tabTrackerStore(now: () => Date): MemoryTrackerStore {
  return memoryTrackerStore(browserTabPlace(), now);
}

/**
 * A record for browsers that refuse to keep one: it lives as long as its page, or as long as its
 * tab where `place` takes it. Its journal goes with the page.
 */
export function memoryTrackerStore(
  place: TabPlace = noTabPlace,
  now = () => new Date(),
): MemoryTrackerStore {
  const left = readTabCopy(place.read());
  let contents: RecordContents = left?.contents ?? emptyRecord;
  let settings: Settings = left?.settings ?? initialSettings;
  let journal: readonly JournalEntry[] = [];
  let isKeptInTab = false;
  /** How many actions this page committed that count as changes. */
  let revision = 0;
  const watchers = new Set<() => void>();
  const tellWatchers = () => watchers.forEach((tell) => tell());
  const leaveCopy = () => {
    const at = timestampFromDate(now());
    isKeptInTab = place.write(writeTabCopy({ contents, settings }, at));
  };
  leaveCopy();

  const currentVersion = (kind: EntityKind, id: string): VersionOf<EntityKind> | undefined =>
    contents[kind].find((version) => version.id === id);

  const keep = ({ entry, forgotten, history }: Applied): JournalEntry => {
    const pruned = withHistory(contents.history, forgotten, []);
    const added = newToHistory(pruned, history);
    contents = {
      ...withVersions(contents, latestVersions(entry.changes)),
      history: withHistory(pruned, new Set(), added),
    };
    journal = [entry, ...journal].slice(0, journalLimit);
    if (entry.action !== 'shrink') {
      revision++;
      settings = { ...settings, changesSinceExport: settings.changesSinceExport + 1 };
    }
    leaveCopy();
    tellWatchers();
    return entry;
  };

  return {
    kind: 'memory',

    isKeptInTab: () => isKeptInTab,

    watch(onChange) {
      let isWaiting = false;
      const tell = () => {
        if (isWaiting) return;
        isWaiting = true;
        queueMicrotask(() => {
          isWaiting = false;
          if (watchers.has(tell)) onChange(contents, settings, []);
        });
      };
      watchers.add(tell);
      tell();
      return () => watchers.delete(tell);
    },

    contents: async () => contents,

    copy: async () => ({ contents, revision }),

    async countAsSaved(copy, at) {
      const changesSinceExport = revision - copy.revision;
      const lastExportAt = laterOf(settings.lastExportAt, at);
      settings = { ...settings, lastExportAt, changesSinceExport };
      leaveCopy();
      tellWatchers();
    },

    damaged: async () => [],

    discardDamaged: async () => {},

    settings: async () => settings,

    async commit(transaction) {
      const done = journal.find(({ id }) => id === transaction.id);
      return done ?? keep(applyTransaction(transaction, currentVersion));
    },

    journal: async () => journal,

    async changeSettings(changes) {
      settings = { ...settings, ...changes };
      leaveCopy();
      tellWatchers();
    },

    async eraseEverything() {
      contents = emptyRecord;
      settings = initialSettings;
      journal = [];
      place.remove();
      tellWatchers();
    },

    close: () => watchers.clear(),
  };
}

/** What a page leaves to the next one of its tab. */
interface TabCopy {
  readonly contents: RecordContents;
  readonly settings: Settings;
}

/** The record as a record file, and the settings beside it. */
export function writeTabCopy({ contents, settings }: TabCopy, at: Timestamp): string {
  return JSON.stringify({ record: writeRecord(contents, at), settings });
}

/** Read with the checks of an imported file; `undefined` for anything that does not pass them. */
export function readTabCopy(text: string | null): TabCopy | undefined {
  const copy = objectIn(text);
  if (typeof copy?.['record'] !== 'string') return undefined;
  const read = readRecord(copy['record']);
  if (!read.ok) return undefined;
  return { contents: read.value.contents, settings: settingsFromRow(copy['settings']) };
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text ?? 'null');
    return isObject(json) ? { ...json } : undefined;
  } catch {
    return undefined;
  }
}
