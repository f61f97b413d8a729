import type { Source } from '#src/domain/content/source.ts';

/** Who published a source, as short as a note wants it. */
export function publisherOf({ kind, publisher }: Pick<Source, 'kind' | 'publisher'>): string {
  return kind === 'board' ? 'ABPMR' : publisher;
}
