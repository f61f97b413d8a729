import { isTimestamp } from '#src/domain/timestamp.ts';
import {
  isBoolean,
  isCount,
  isNonEmptyText,
  isObject,
  listOf,
} from '#src/tracker/storage/db/row-shape.ts';
import { initialSettings } from '#src/tracker/storage/db/tracker-store.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** The settings are one row; this is its key. */
export const settingsKey = 'settings';

export interface SettingsRow extends Settings {
  readonly key: typeof settingsKey;
}

export function rowFromSettings(settings: Settings): SettingsRow {
  return { key: settingsKey, ...settings };
}

/** A setting that is missing or damaged has its first value again: none is worth more than the record. */
export function settingsFromRow(raw: unknown): Settings {
  if (!isObject(raw)) return initialSettings;
  const row: { readonly [Setting in keyof Settings]?: unknown } = raw;
  const { lastExportAt, changesSinceExport, persisted, confirmedConditions } = row;
  return {
    lastExportAt: isTimestamp(lastExportAt) ? lastExportAt : null,
    changesSinceExport: isCount(changesSinceExport) ? changesSinceExport : 0,
    persisted: isBoolean(persisted) ? persisted : null,
    confirmedConditions: listOf(isNonEmptyText)(confirmedConditions) ? confirmedConditions : [],
  };
}
