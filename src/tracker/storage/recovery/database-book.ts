import { isTimestamp } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { attempt } from '#src/tracker/storage/db/attempt.ts';
import {
  isBoolean,
  isNonEmptyText,
  isObject,
  listOf,
  orNull,
} from '#src/tracker/storage/db/row-shape.ts';

/** Where a database lies in this browser. */
export interface DatabasePlace {
  readonly name: string;
  /**
   * The storage bucket it lies in; `null` for the one that every site has. Chromium keeps all
   * databases of a bucket in one folder: where that is broken, no further one opens in it.
   */
  readonly bucket: string | null;
}

/** A database that did not open. It is kept until the user erases it. */
export interface LeftDatabase extends DatabasePlace {
  /** When the log went on in another one. */
  readonly leftAt: Timestamp;
  /** The moment of the copy that it went on from: changes made later may be in this one alone. */
  readonly copyOf: Timestamp;
  /** Whether the user was told, and said so. */
  readonly isTold: boolean;
}

/** Which databases this browser has. */
export interface KnownDatabases {
  /** The one that the log is in. */
  readonly current: DatabasePlace;
  /** The latest first. */
  readonly left: readonly LeftDatabase[];
}

/** Where that is remembered: outside every database. */
export interface DatabaseBook {
  read(): KnownDatabases;
  /** Whether the browser took it. */
  write(known: KnownDatabases): boolean;
}

/** Of nearly every browser, which therefore has nothing to remember. */
export const usualDatabases: KnownDatabases = {
  current: { name: 'physiatry-cme', bucket: null },
  left: [],
};

const key = 'physiatry-cme:databases';

/** The book in this browser's localStorage. */
export function browserDatabaseBook(): DatabaseBook {
  return {
    read: () => knownIn(attempt(() => localStorage.getItem(key)) ?? null) ?? usualDatabases,
    write: (known) =>
      attempt(() => {
        if (isUsual(known)) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(known));
        return true;
      }) ?? false,
  };
}

function isUsual({ current, left }: KnownDatabases): boolean {
  return (
    left.length === 0 && current.bucket === null && current.name === usualDatabases.current.name
  );
}

function knownIn(text: string | null): KnownDatabases | undefined {
  const known: unknown = text === null ? null : attempt(() => JSON.parse(text) as unknown);
  if (!isObject(known) || !isPlace(known['current']) || !listOf(isLeft)(known['left'])) {
    return undefined;
  }
  return { current: known['current'], left: known['left'] };
}

function isPlace(value: unknown): value is DatabasePlace {
  return (
    isObject(value) && isNonEmptyText(value['name']) && orNull(isNonEmptyText)(value['bucket'])
  );
}

function isLeft(value: unknown): value is LeftDatabase {
  if (!isPlace(value) || !isObject(value)) return false;
  const { leftAt, copyOf, isTold } = value as Partial<Record<keyof LeftDatabase, unknown>>;
  return isTimestamp(leftAt) && isTimestamp(copyOf) && isBoolean(isTold);
}
