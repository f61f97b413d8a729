/** What a record file calls itself. */
export const recordFormat = 'physiatry-cme-record';

/** The version that is written; every earlier one is upgraded when it is read. */
export const latestRecordVersion = 1;

/** The largest file that is read: 20 MB. */
export const largestFileBytes = 20_000_000;

/** How many entries a file may hold, those of its history included. */
export const mostEntries = 100_000;

/** How deep objects and lists may be nested in a file, the outermost one counted. */
export const deepestNesting = 8;

/** How many faults of a file are named; the rest is only said to exist. */
export const mostFaults = 50;

/** One thing that is wrong inside a file. */
export interface RecordFault {
  /** In words: `credits, entry 3 (March 14, 2026), amount`. */
  readonly where: string;
  /** What is wrong and what to do, as sentences. */
  readonly what: string;
}

/**
 * Why a file was refused, whole.
 *
 * - `too-large`: more than {@link largestFileBytes}.
 * - `empty`: nothing in it, or spaces alone.
 * - `not-text`: another kind of file, by its first bytes: `what` says which, where it is known.
 * - `cut-off`: JSON that ends in the middle.
 * - `not-json`: text, but not JSON.
 * - `not-a-record`: JSON, but of something else.
 * - `newer-version`: written by a later version of this site.
 * - `too-deep`, `too-many-entries`: beyond what any record of this site holds.
 * - `repeated-key`: an object names one key twice, and only one could be read.
 * - `faults`: a record whose entries break the format; at most {@link mostFaults} are listed.
 */
export type RecordProblem =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text'; readonly what: ForeignFile }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-record' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many-entries'; readonly count: number }
  | { readonly kind: 'repeated-key'; readonly key: string }
  | { readonly kind: 'faults'; readonly faults: readonly RecordFault[]; readonly more: boolean };

export type ForeignFile = 'utf-16' | 'gzip' | 'zip' | 'pdf' | 'html' | 'unknown';
