import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import type { DatabaseBook, DatabasePlace } from '#src/tracker/storage/recovery/database-book.ts';
import { eraseBucket } from '#src/tracker/storage/recovery/storage-bucket.ts';

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
