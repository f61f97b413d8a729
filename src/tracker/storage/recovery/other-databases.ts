import { isTimestamp } from '#src/domain/timestamp.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import {
  isBoolean,
  isNonEmptyText,
  isObject,
  listOf,
  orNull,
} from '#src/tracker/storage/db/row-shape.ts';
import { attempt, databasesItem } from '#src/tracker/storage/recovery/browser-items.ts';
import { usualDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import type {
  DatabaseBook,
  DatabasePlace,
  KnownDatabases,
  LeftDatabase,
} from '#src/tracker/storage/recovery/opened-store.ts';

/* Databases beside the usual one: fetched where there are any, or one is to be made or erased. */

/** The book in this browser's localStorage. */
export function browserDatabaseBook(): DatabaseBook {
  return {
    read: () =>
      knownIn(attempt(() => localStorage.getItem(databasesItem)) ?? null) ?? usualDatabases,
    write: (known) =>
      attempt(() => {
        if (isUsual(known)) localStorage.removeItem(databasesItem);
        else localStorage.setItem(databasesItem, JSON.stringify(known));
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

/** How long the browser may take to erase one, in milliseconds: some never answer. */
const patience = 5000;

/** Erases databases that did not open, and forgets them. Resolves to whether all are gone. */
export async function eraseLeft(
  book: DatabaseBook,
  places: readonly DatabasePlace[],
): Promise<boolean> {
  const areGone = await Promise.all(
    places.map((place) =>
      eraseDatabase(place).then(
        () => true,
        () => false,
      ),
    ),
  );
  const gone = places.filter((_, index) => areGone[index]);
  const { current, left } = book.read();
  const stays = left.filter((each) => !gone.some((place) => isSame(place, each)));
  book.write({ current, left: stays });
  return areGone.every(Boolean);
}

async function eraseDatabase({ name, bucket }: DatabasePlace): Promise<void> {
  const erased = bucket === null ? new TrackerDatabase(name).delete() : eraseBucket(bucket);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser did not answer in time.')), patience);
  });
  try {
    await Promise.race([erased, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isSame(a: DatabasePlace, b: DatabasePlace): boolean {
  return a.name === b.name && a.bucket === b.bucket;
}

/** As much of the Storage Buckets API as is used here: TypeScript does not know it yet. */
interface StorageBuckets {
  open(
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** The databases of a bucket, which is made where there is none yet. Rejects where there are no buckets. */
export async function bucketDatabases(name: string): Promise<IDBFactory> {
  const { indexedDB } = await buckets().open(name, { durability: 'strict', persisted: true });
  return indexedDB;
}

/** Erases a bucket and all that is in it. */
export async function eraseBucket(name: string): Promise<void> {
  await buckets().delete(name);
}

function buckets(): StorageBuckets {
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets?: StorageBuckets };
  if (storageBuckets !== undefined) return storageBuckets;
  throw new DOMException('This browser has no storage buckets.', 'NotSupportedError');
}
