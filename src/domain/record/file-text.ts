import { largestFileBytes } from '#src/domain/record/record-format.ts';
import type { ForeignFile, RecordProblem } from '#src/domain/record/record-problem.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

/** How the first bytes of files that people mistake for a record look. */
const signatures: readonly (readonly [ForeignFile, readonly number[]])[] = [
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** The text of a file that should be UTF-8, without the byte-order mark it may start with. */
export function readFileText(file: string | Uint8Array): Result<string, RecordProblem> {
  if (file.length > largestFileBytes) return failure({ kind: 'too-large', bytes: file.length });
  const text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : textFromBytes(file);
  if (typeof text !== 'string') return failure({ kind: 'not-text', what: text.what });
  if (text.trim() === '') return failure({ kind: 'empty' });
  if (text.trimStart().startsWith('<')) return failure({ kind: 'not-text', what: 'html' });
  return success(text);
}

function textFromBytes(bytes: Uint8Array): string | { readonly what: ForeignFile } {
  const known = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return { what: known[0] };
  // JSON begins with ASCII: a zero beside its first character is the other half of UTF-16.
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0)) return { what: 'utf-16' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { what: 'unknown' };
  }
}
