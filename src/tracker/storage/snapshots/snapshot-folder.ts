/** Where snapshots lie: files in a store of the browser that is not the database. */
export interface SnapshotFolder {
  names(): Promise<readonly string[]>;
  /** Rejects where there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves once the whole file is there. */
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
  /** Removes everything and leaves no trace; a file written later starts anew. */
  discard(): Promise<void>;
}

const folderName = 'physiatry-cme-snapshots';

/** A folder of the browser's private file system; `undefined` where there is none that can be written to. */
export async function browserSnapshotFolder(): Promise<SnapshotFolder | undefined> {
  if (!('FileSystemFileHandle' in globalThis)) return undefined;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
  const root = await navigator.storage.getDirectory();
  const open = (create = false) => root.getDirectoryHandle(folderName, { create });

  return {
    async names() {
      const folder = await open().catch(noneWhereMissing);
      const names: string[] = [];
      for await (const name of folder?.keys() ?? []) names.push(name);
      return names;
    },

    async read(name) {
      const file = await (await (await open()).getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },

    async write(name, content) {
      const handle = await (await open(true)).getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(content);
      await writable.close();
    },

    remove: async (name) => (await open()).removeEntry(name),

    discard: () => root.removeEntry(folderName, { recursive: true }).catch(noneWhereMissing),
  };
}

function noneWhereMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}
