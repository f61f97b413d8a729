import { formatDay, isDay } from '#src/domain/day.ts';
import { canonicalJson } from '#src/domain/record/canonical-json.ts';
import { versionInFile } from '#src/domain/record/entry-in-file.ts';
import { isJsonObject } from '#src/domain/record/json-text.ts';
import type { HistoryItem } from '#src/domain/record/record.ts';

/** One thing that an entry says differently here and in a file. */
export interface VersionDifference {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What two versions say differently, times of change apart. */
export function differencesBetween(
  ours: HistoryItem,
  theirs: HistoryItem,
): readonly VersionDifference[] {
  const [a, b] = [statementsOf(ours), statementsOf(theirs)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const difference = { name, ours: a.get(name) ?? '—', theirs: b.get(name) ?? '—' };
    return difference.ours === difference.theirs ? [] : [difference];
  });
}

const notStatements = new Set(['id', 'createdAt', 'updatedAt', 'ancestors']);

function statementsOf({ kind, version }: HistoryItem): ReadonlyMap<string, string> {
  const statements = Object.entries(versionInFile(kind, version)).flatMap(
    ([key, value]): readonly (readonly [string, string])[] => {
      if (key === 'deletedAt') return [['Deleted', value === null ? 'no' : 'yes']];
      return notStatements.has(key) ? [] : [[nameOfKey(key), textOf(value)]];
    },
  );
  return new Map(statements);
}

/** `completedOn` is `Completed on`. */
function nameOfKey(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textOf(value: unknown): string {
  if (value === null || value === '') return '—';
  if (isDay(value)) return formatDay(value);
  if (Array.isArray(value)) return value.map(textOf).join('; ') || '—';
  if (!isJsonObject(value)) return typeof value === 'string' ? value : canonicalJson(value);
  const members = Object.entries(value).map(([key, member]) => `${key} ${textOf(member)}`);
  return members.join(', ') || '—';
}
