/** Where snapshots lie: files in a store of the browser that is not the database. */
export interface SnapshotFolder {
  names(): Promise<readonly string[]>;
  /** Rejects where there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves once the whole file is there. */
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A folder of the browser's private file system; `undefined` where there is none that can be written to. */
export async function browserSnapshotFolder(): Promise<SnapshotFolder | undefined> {
  if (!('FileSystemFileHandle' in globalThis)) return undefined;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('physiatry-cme-snapshots', { create: true });

  return {
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },

    async read(name) {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },

    async write(name, content) {
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(content);
      await writable.close();
    },

    remove: (name) => folder.removeEntry(name),
  };
}
