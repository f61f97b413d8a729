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
