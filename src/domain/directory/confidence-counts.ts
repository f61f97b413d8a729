import type { Confidence } from '#src/domain/content/citation.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';

const words: readonly (readonly [Confidence, string])[] = [
  ['confirmed', 'verified'],
  ['third-party', 'verified by a third party'],
  ['derived', 'derived'],
  ['background', 'not checked'],
];

/** `12 verified, 3 derived and 5 not checked`: the facts of an entry, by how sure they are. */
export function confidenceCounts(entry: object): string {
  const found = citationsIn(entry).map(({ citation }) => citation.confidence);
  const parts = words
    .map(([confidence, word]) => [found.filter((one) => one === confidence).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}
