import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { accreditorSchema } from '#src/domain/content/accreditor.ts';
import { authored } from '#src/domain/content/authored.ts';
import { changeSchema } from '#src/domain/content/change.ts';
import { contradictionSchema } from '#src/domain/content/contradiction.ts';
import { factSchema } from '#src/domain/content/fact.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { requirementSchema } from '#src/domain/content/requirement.ts';
import { sourceSchema } from '#src/domain/content/source.ts';
import { topicSchema } from '#src/domain/content/topic.ts';
import { unknownSchema } from '#src/domain/content/unknown.ts';

/** One YAML file per entry; the file's name is its id. */
const files = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  });

export const collections = {
  requirements: defineCollection({
    loader: files('requirements'),
    schema: authored(requirementSchema),
  }),
  accreditors: defineCollection({
    loader: files('accreditors'),
    schema: authored(accreditorSchema),
  }),
  providers: defineCollection({ loader: files('providers'), schema: authored(providerSchema) }),
  sources: defineCollection({ loader: files('sources'), schema: authored(sourceSchema) }),
  topics: defineCollection({ loader: files('topics'), schema: authored(topicSchema) }),
  facts: defineCollection({ loader: files('facts'), schema: authored(factSchema) }),
  contradictions: defineCollection({
    loader: files('contradictions'),
    schema: authored(contradictionSchema),
  }),
  unknowns: defineCollection({ loader: files('unknowns'), schema: authored(unknownSchema) }),
  changes: defineCollection({ loader: files('changes'), schema: authored(changeSchema) }),
};
