import { readFileText } from '#src/domain/record/file-text.ts';
import { isJsonObject, parseJson, unsafeKeyIn } from '#src/domain/record/json-object.ts';
import { outlineOfJson } from '#src/domain/record/json-outline.ts';
import { readEntries, type RecordFile } from '#src/domain/record/read-entries.ts';
import {
  deepestNesting,
  latestRecordVersion,
  recordFormat,
} from '#src/domain/record/record-format.ts';
import type { RecordProblem } from '#src/domain/record/record-problem.ts';
import { recordUpgrades, upgraded, type Upgrades } from '#src/domain/record/upgrades.ts';
import { failure, type Result } from '#src/domain/result.ts';

/**
 * Reads a record file of this or any earlier version, or refuses it whole. Nothing is stored: the
 * caller decides that. Read top to bottom it is the list of questions one asks of a stranger's file.
 */
export function readRecord(
  file: string | Uint8Array,
  upgrades: Upgrades = recordUpgrades,
): Result<RecordFile, RecordProblem> {
  const text = readFileText(file);
  if (!text.ok) return text;

  const outline = outlineOfJson(text.value, deepestNesting);
  if (typeof outline === 'object') {
    return failure({ kind: 'repeated-key', key: outline.repeatedKey });
  }
  if (outline !== 'sound') return failure({ kind: outline });

  const json = parseJson(text.value);
  if (json === undefined) return failure({ kind: 'not-json' });
  if (!isJsonObject(json) || json['format'] !== recordFormat) {
    return failure({ kind: 'not-a-record' });
  }
  const unsafeKey = unsafeKeyIn(json);
  if (unsafeKey !== undefined) return refused(unsafeKey, 'The format has no such key. Remove it.');

  const { version } = json;
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return refused('version', `Expected a whole number, such as ${latestRecordVersion}.`);
  }
  if (version > latestRecordVersion) return failure({ kind: 'newer-version', version });
  const latest = upgraded(json, { from: version, to: latestRecordVersion, upgrades });
  return latest === undefined
    ? refused('version', `There was never a version ${version}.`)
    : readEntries(latest);
}

function refused(where: string, what: string) {
  return failure<RecordProblem>({ kind: 'faults', faults: [{ where, what }], more: false });
}
