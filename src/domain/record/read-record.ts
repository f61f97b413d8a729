import {
  isJsonObject,
  outlineOfJson,
  parseJson,
  unsafeKeyIn,
  type JsonObject,
} from '#src/domain/record/json-text.ts';
import { readEntries, type RecordFile } from '#src/domain/record/read-entries.ts';
import {
  deepestNesting,
  largestFileBytes,
  latestRecordVersion,
  recordFormat,
  type ForeignFile,
  type RecordProblem,
} from '#src/domain/record/record-format.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

/** `upgrades[n]` turns a file of version `n` into one of version `n + 1`. */
export type Upgrades = Readonly<Record<number, (file: JsonObject) => JsonObject>>;

/**
 * An upgrade moves things and judges nothing: the result is checked once, at the end, against the
 * latest schema. One that has shipped is never edited. Version 1 is the first.
 */
const recordUpgrades: Upgrades = {};

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

/** How the first bytes of files that people mistake for a record look. */
const signatures: readonly (readonly [ForeignFile, readonly number[]])[] = [
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** The text of a file that should be UTF-8, without the byte-order mark it may start with. */
function readFileText(file: string | Uint8Array): Result<string, RecordProblem> {
  if (file.length > largestFileBytes) return failure({ kind: 'too-large', bytes: file.length });
  const text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : textFromBytes(file);
  if (typeof text !== 'string') return failure({ kind: 'not-text', what: text.what });
  if (text.trim() === '') return failure({ kind: 'empty' });
  if (text.trimStart().startsWith('<')) return failure({ kind: 'not-text', what: 'html' });
  return success(text);
}

function textFromBytes(bytes: Uint8Array): string | { readonly what: ForeignFile } {
  const known = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return { what: known[0] };
  // JSON begins with ASCII: a zero beside its first character is the other half of UTF-16.
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0)) return { what: 'utf-16' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { what: 'unknown' };
  }
}

/** `file` as the latest version has it; `undefined` where no road leads there from `version`. */
function upgraded(
  file: JsonObject,
  {
    from,
    to,
    upgrades,
  }: { readonly from: number; readonly to: number; readonly upgrades: Upgrades },
): JsonObject | undefined {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const upgrade = upgrades[version];
    if (upgrade === undefined) return undefined;
    current = { ...upgrade(current), version: version + 1 };
  }
  return current;
}
