import type { ForeignFile, RecordProblem } from '#src/domain/record/record-format.ts';

/** A file can also be gone or locked before anything of it is read, or what reads it be missing. */
export type FileProblem = RecordProblem | { readonly kind: 'unreadable' | 'no-reader' };

const foreign: Readonly<Record<ForeignFile, string>> = {
  'utf-16': 'It is text in UTF-16, as some editors save it. Save it again as UTF-8.',
  gzip: 'It is compressed. Unpack it first, then choose the file inside.',
  zip: 'It is a ZIP archive. Unpack it first, then choose the file inside.',
  pdf: 'It is a PDF. A record file ends in .json.',
  html: 'It is a web page. Choose the file that was saved with “Save a record file”.',
  unknown: 'It is not a text file, or a damaged one.',
};

/** Why the file was refused and what to do, in one or two sentences. */
export function problemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return 'The browser could not read it. It may have been moved or be open elsewhere: choose it again.';
    case 'no-reader':
      return 'A part of this page could not be fetched. Check the connection, then choose the file again; if that does not help, reload the page.';
    case 'too-large':
      return 'It is larger than 20 MB, and no record file is. Choose another file.';
    case 'empty':
      return 'It is empty. If this was your backup, look for an older one.';
    case 'not-text':
      return foreign[problem.what];
    case 'cut-off':
      return 'It ends in the middle, as after a broken download. Copy it again from where it came from.';
    case 'not-json':
      return 'It is not a record file: it is not JSON. Choose a file that this site saved.';
    case 'not-a-record':
      return 'It is JSON, but not a record of this site. Choose a file that this site saved.';
    case 'newer-version':
      return `It was saved by a newer version of this site (format ${problem.version}). Reload this page, then try again.`;
    case 'too-deep':
      return 'It is nested deeper than any record file. Choose a file that this site saved.';
    case 'too-many-entries':
      return `It has ${problem.count.toLocaleString('en-US')} entries; at most 100,000 can be read.`;
    case 'repeated-key':
      return `It names “${problem.key}” twice in one place, and only one could be kept. Remove the wrong one.`;
    case 'faults':
      return problem.more
        ? `These are the first ${problem.faults.length} places that do not fit the format. Correct them, or choose another file.`
        : 'It does not fit the format here. Correct it, or choose another file.';
  }
}
