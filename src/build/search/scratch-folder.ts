import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm';

/** What a small file takes there, and the folder's own records of it. */
const bytesPerFile = 8192;

/**
 * A new folder for files that are soon gone: in memory, where there is plenty of room for so many
 * `files` of so many `bytes` together. On a disk, thousands of them take as long as to index them.
 */
export async function scratchFolder(files: number, bytes: number): Promise<string> {
  const room = await roomIn(inMemory);
  const isRoomy = room > 2 * (files * bytesPerFile + bytes);
  return mkdtemp(join(isRoomy ? inMemory : tmpdir(), 'physiatry-cme-'));
}

/** Free bytes; 0 where there is no such place, or it is not known. */
async function roomIn(place: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(place);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
