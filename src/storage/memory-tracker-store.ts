import { emptyRecord } from '#src/domain/record/record.ts';
import type { EntityKind, RecordContents, VersionOf } from '#src/domain/record/record.ts';
import type { JournalChange, JournalEntry } from '#src/domain/record/write.ts';
import {
  changesOfDeed,
  forgottenBy,
  historyOfDeed,
  newToHistory,
} from '#src/storage/changes-of-deed.ts';
import { withChanges, withHistory, withoutHistoryOf } from '#src/storage/contents-after.ts';
import { initialSettings, journalLimit } from '#src/storage/tracker-store.ts';
import type { Deed, Settings, TrackerStore } from '#src/storage/tracker-store.ts';

/** A record that lives as long as its page, for browsers that refuse to keep one. */
export function memoryTrackerStore(): TrackerStore {
  let contents: RecordContents = emptyRecord;
  let settings: Settings = initialSettings;
  let journal: readonly JournalEntry[] = [];
  const watchers = new Set<() => void>();
  const tellWatchers = () => watchers.forEach((tell) => tell());

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
      settings = { ...settings, changesSinceExport: settings.changesSinceExport + 1 };
    }
    tellWatchers();
    return entry;
  };

  return {
    kind: 'memory',

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
      tellWatchers();
    },

    async eraseEverything() {
      contents = emptyRecord;
      settings = initialSettings;
      journal = [];
      tellWatchers();
    },

    close: () => watchers.clear(),
  };
}
