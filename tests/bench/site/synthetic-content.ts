import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '#tests/bench/site/seeded-random.ts';
import { syntheticProvider } from '#tests/bench/site/synthetic-provider.ts';

/** Providers that share a source of their own; all of them also cite one common source. */
const providersPerSource = 20;

const commonSource = 'synthetic-list';

/**
 * Fills `folder` with the content of the site and `count` providers that do not exist.
 * The same seed and count give the same files.
 */
export function writeSyntheticContent(folder: string, count: number, seed: number): void {
  cpSync('content', folder, { recursive: true });
  const random = seededRandom(seed);
  const sourceCount = Math.ceil(count / providersPerSource);
  const sources = Array.from({ length: sourceCount }, (_, place) => `synthetic-source-${place}`);
  const topics = idsIn('content/topics');
  const accreditors = idsIn('content/accreditors');

  for (const id of [commonSource, ...sources]) write('sources', id, syntheticSource(id));
  for (let place = 0; place < count; place += 1) {
    const own = sources[place % sourceCount] ?? commonSource;
    const known = { topics, accreditors, sources: [commonSource, own, own] as const };
    write('providers', `synthetic-${place}`, syntheticProvider(place, random, known));
  }

  function write(kind: string, id: string, entry: unknown): void {
    // JSON is YAML too, and quicker to write.
    writeFileSync(join(folder, kind, `${id}.yaml`), JSON.stringify(entry, null, 2));
  }
}

function idsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .toSorted();
}

function syntheticSource(id: string) {
  return {
    title: `Synthetic page ${id}`,
    publisher: 'Nobody',
    url: `https://${id}.example`,
    accessed: '2026-11-23',
    era: 'Made up for a benchmark',
    kind: 'third-party',
  };
}
