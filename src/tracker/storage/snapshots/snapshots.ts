import type { RecordContents } from '#src/domain/record/record.ts';
import type { RecordState } from '#src/domain/record/record-state.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { SnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';
import {
  mayFollow,
  readManifest,
  surplusOf,
  writeManifest,
} from '#src/tracker/storage/snapshots/snapshot-ring.ts';
import type { SnapshotManifest } from '#src/tracker/storage/snapshots/snapshot-ring.ts';

/** A copy of the whole record as it was, kept in this browser beside the database. */
export interface Snapshot extends SnapshotManifest {
  /** The record file of that moment, as it would be exported. */
  readonly text: string;
}

/** What to take a snapshot of. */
export interface Moment {
  readonly contents: RecordContents;
  readonly state: RecordState;
  /** The revision at which the user last meant the record to lose entries; 0 for never. */
  readonly lastMeantLoss: () => Promise<number>;
  readonly at: Timestamp;
}

const manifestEnding = '.manifest.json';
const dataEnding = '.json.gz';

/** Takes a snapshot where one may follow. Resolves to whether it was taken. */
export async function takeSnapshot(
  folder: SnapshotFolder,
  { contents, state, lastMeantLoss, at }: Moment,
): Promise<boolean> {
  const kept = await manifestsIn(folder);
  const [newest] = kept;
  // Only a drop asks what was meant: most snapshots are of a record that grew.
  const isMeant = async () => newest !== undefined && (await lastMeantLoss()) > newest.revision;
  if (!mayFollow(newest, state, false) && !mayFollow(newest, state, await isMeant())) return false;

  const { installId, revision, entries, credits } = state;
  const sequence = 1 + Math.max(0, ...(await folder.names()).map((name) => Number.parseInt(name)));
  const data = await compressed(writeRecord(contents, at));
  const sha256 = await digestOf(data);
  const manifest = { sequence, at, installId, revision, entries, credits, sha256 };
  // The manifest comes last: until it is there, the snapshot is torn and nobody's.
  await folder.write(nameOf(sequence, dataEnding), data);
  await folder.write(nameOf(sequence, manifestEnding), writeManifest(manifest));
  await dropAllBut(folder, [manifest, ...kept]);
  return true;
}

/** The snapshots that are whole, newest first; the others are left out. */
export async function listSnapshots(folder: SnapshotFolder): Promise<readonly Snapshot[]> {
  const manifests = await manifestsIn(folder);
  const snapshots = await Promise.all(
    manifests.map(async (manifest) => {
      try {
        const data = await folder.read(nameOf(manifest.sequence, dataEnding));
        if ((await digestOf(data)) !== manifest.sha256) return [];
        return [{ ...manifest, text: await decompressed(data) }];
      } catch {
        return [];
      }
    }),
  );
  return snapshots.flat();
}

/** Whether the newest snapshot is of the record as `state` says it is. */
export async function isFollowed(
  folder: SnapshotFolder,
  { installId, revision }: RecordState,
): Promise<boolean> {
  const [newest] = await manifestsIn(folder);
  return newest?.installId === installId && newest.revision === revision;
}

/** Newest first; a manifest that cannot be read is none. */
async function manifestsIn(folder: SnapshotFolder): Promise<readonly SnapshotManifest[]> {
  const names = (await folder.names()).filter((name) => name.endsWith(manifestEnding));
  const manifests = await Promise.all(
    names.map(async (name) => {
      try {
        return [readManifest(await folder.read(name))];
      } catch {
        return [];
      }
    }),
  );
  return manifests.flat().toSorted((a, b) => b.sequence - a.sequence);
}

/** Drops what is too much, and what is left of torn snapshots. The manifest goes first. */
async function dropAllBut(
  folder: SnapshotFolder,
  manifests: readonly SnapshotManifest[],
): Promise<void> {
  const surplus = surplusOf(manifests);
  const kept = new Set(
    manifests
      .filter((manifest) => !surplus.includes(manifest))
      .flatMap(({ sequence }) => [nameOf(sequence, manifestEnding), nameOf(sequence, dataEnding)]),
  );
  const dropped = (await folder.names()).filter((name) => !kept.has(name));
  const manifestsFirst = dropped.toSorted(
    (a, b) => Number(b.endsWith(manifestEnding)) - Number(a.endsWith(manifestEnding)),
  );
  for (const name of manifestsFirst) await folder.remove(name);
}

function nameOf(sequence: number, ending: string): string {
  return `${String(sequence).padStart(8, '0')}${ending}`;
}

async function digestOf(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function compressed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function decompressed(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
