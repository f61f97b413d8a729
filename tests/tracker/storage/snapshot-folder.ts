import type { SnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';

/** A folder in memory, and the names of its files in the order they were written. */
export function aFolder() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const written: string[] = [];
  const folder: SnapshotFolder = {
    names: async () => [...files.keys()],
    async read(name) {
      const content = files.get(name);
      if (content === undefined) throw new Error(`No file ${name}`);
      return content;
    },
    async write(name, content) {
      written.push(name);
      files.set(name, content);
    },
    remove: async (name) => void files.delete(name),
    discard: async () => files.clear(),
  };
  return { folder, files, written };
}
