import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import type { DatabasePlace } from '#src/tracker/storage/recovery/database-book.ts';

/** The database at `place`, not opened yet. Rejects where the browser has no such place. */
export async function databaseAt({ name, bucket }: DatabasePlace): Promise<TrackerDatabase> {
  if (bucket === null) return new TrackerDatabase(name);
  const { bucketDatabases } = await import('#src/tracker/storage/recovery/storage-bucket.ts');
  return new TrackerDatabase(name, undefined, await bucketDatabases(bucket));
}
