import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '#src/integrations/content-files.ts';
import { siteContent } from '#src/integrations/site-content.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import { checkedOf } from '#src/domain/directory/facet-options.ts';
import { seededRandom } from '#scripts/bench/site/seeded-random.ts';
import { syntheticProvider } from '#scripts/bench/site/synthetic-provider.ts';

/** Providers that share a source of their own; all of them also cite one common source. */
const providersPerSource = 20;

const commonSource = 'synthetic-list';

/**
 * Fills `folder` with the content of the site and `count` providers that do not exist.
 * The same content, seed and count give the same files.
 */
export function writeSyntheticContent(folder: string, count: number, seed: number): void {
  cpSync('content', folder, { recursive: true });
  const { catalog } = siteContent(contentFiles('content'));
  const models = modelsFrom([...catalog.providers.values()]);
  const topics = [...catalog.topics.keys()].toSorted();
  const accreditors = [...catalog.accreditors.keys()].toSorted();
  const random = seededRandom(seed);
  const sourceCount = Math.ceil(count / providersPerSource);
  const sources = Array.from({ length: sourceCount }, (_, place) => `synthetic-source-${place}`);

  for (const id of [commonSource, ...sources]) write('sources', id, syntheticSource(id));
  for (let place = 0; place < count; place += 1) {
    const own = sources[place % sourceCount] ?? commonSource;
    const known = { topics, accreditors, sources: [commonSource, own, own] as const };
    const model = random.oneOf(models);
    write('providers', `synthetic-${place}`, syntheticProvider(place, random, model, known));
  }

  function write(kind: string, id: string, entry: unknown): void {
    // JSON is YAML too, and quicker to write.
    writeFileSync(join(folder, kind, `${id}.yaml`), JSON.stringify(entry, null, 2));
  }
}

/** Those of which nothing was checked are left out: they would make each lighter. */
function modelsFrom(providers: readonly Provider[]): readonly [Provider, ...Provider[]] {
  const [first, ...others] = providers.filter((provider) => checkedOf(provider) !== 'nothing');
  if (first === undefined) throw new Error('No provider of the site was checked.');
  return [first, ...others];
}

function syntheticSource(id: string) {
  return {
    title: `Synthetic page ${id}`,
    publisher: 'Nobody',
    url: `https://${id}.example`,
    accessed: '2026-11-23',
    era: 'Made up for a benchmark',
    kind: 'organization',
  };
}
