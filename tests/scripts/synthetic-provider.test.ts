import { expect, test } from 'vitest';
import { contentFiles } from '#src/integrations/content-files.ts';
import { siteContent } from '#src/integrations/site-content.ts';
import { citationsIn } from '#src/domain/content/confidence.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { seededRandom } from '#scripts/bench/site/seeded-random.ts';
import { syntheticProvider } from '#scripts/bench/site/synthetic-provider.ts';

const { catalog } = siteContent(contentFiles());
const referable = {
  topics: [...catalog.topics.keys()],
  accreditors: [...catalog.accreditors.keys()],
  sources: ['one', 'two'],
} as const;

/** So many that two of a model's sources never become the same one. */
const manySources = Array.from({ length: 100_000 }, (_, place) => `source-${place}`) as [string];

const models = [...catalog.providers];

const citationsOf = (provider: object) =>
  citationsIn(provider).map(({ field, citation }) => `${field}: ${citation.confidence}`);

test('what is known of a synthetic provider is as much, and as sure, as of its model', () => {
  for (const [id, model] of models) {
    const made = syntheticProvider(7, seededRandom(1), model, referable);
    expect(providerSchema.safeParse(made).error, id).toBeUndefined();
    expect(citationsOf(made), id).toEqual(citationsOf(model));
  }
});

test('facts that share a citation share one in a synthetic provider too', () => {
  const different = (provider: object) =>
    new Set(citationsIn(provider).map(({ citation }) => JSON.stringify(citation))).size;
  const sources = manySources;
  for (const [id, model] of models) {
    const made = syntheticProvider(7, seededRandom(1), model, { ...referable, sources });
    expect(different(made), id).toBe(different(model));
  }
});

test('the texts of synthetic providers are about as long as the real ones', () => {
  const length = (providers: readonly { readonly summary: string }[]) =>
    providers.map(({ summary }) => summary).join('').length;
  const random = seededRandom(1);
  const made = models.map(([, model], place) => syntheticProvider(place, random, model, referable));
  const ratio = length(made) / length(models.map(([, model]) => model));
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.1);
});
