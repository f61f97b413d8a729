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
