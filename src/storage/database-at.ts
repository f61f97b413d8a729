import { TrackerDatabase } from '#src/storage/database.ts';
import type { DatabasePlace } from '#src/storage/database-book.ts';

/** The database at `place`, not opened yet. Rejects where the browser has no such place. */
export async function databaseAt({ name, bucket }: DatabasePlace): Promise<TrackerDatabase> {
  if (bucket === null) return new TrackerDatabase(name);
  const { bucketDatabases } = await import('#src/storage/storage-bucket.ts');
  return new TrackerDatabase(name, undefined, await bucketDatabases(bucket));
}
