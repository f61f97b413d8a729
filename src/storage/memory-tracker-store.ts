import { emptyRecord } from '#src/domain/record/record.ts';
import type { EntityKind, RecordContents, VersionOf } from '#src/domain/record/record.ts';
import type { JournalChange, JournalEntry } from '#src/domain/record/write.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import {
  changesOfDeed,
  forgottenBy,
  historyOfDeed,
  newToHistory,
} from '#src/storage/changes-of-deed.ts';
import { withChanges, withHistory, withoutHistoryOf } from '#src/storage/contents-after.ts';
import { laterOf } from '#src/storage/count-as-saved.ts';
import { readTabCopy, writeTabCopy } from '#src/storage/tab-copy.ts';
import { browserTabPlace, noTabPlace } from '#src/storage/tab-place.ts';
import type { TabPlace } from '#src/storage/tab-place.ts';
import { initialSettings, journalLimit } from '#src/storage/tracker-store.ts';
import type { Deed, Settings, TrackerStore } from '#src/storage/tracker-store.ts';

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
  /** How many actions this page carried out that count as changes. */
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

  const keep = (deed: Deed, changes: readonly JournalChange[]): JournalEntry => {
    const { id, action, at } = deed;
    const entry = { id, action, at, changes };
    const changed = withChanges(contents, changes);
    const pruned = withoutHistoryOf(changed, forgottenBy(action, changes));
    const history = newToHistory(pruned.history, historyOfDeed(deed, changes));
    contents = withHistory(pruned, history);
    journal = [entry, ...journal].slice(0, journalLimit);
    if (action !== 'shrink') {
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

    async carryOut(deed) {
      const done = journal.find(({ id }) => id === deed.id);
      return done ?? keep(deed, changesOfDeed(deed, currentVersion));
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
