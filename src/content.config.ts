import { defineCollection } from 'astro:content';

import { contentLoaders } from '#src/integrations/content-loader.ts';
import { contentSchemas } from '#src/domain/content/catalog.ts';

const loaders = contentLoaders();

/** One YAML file per entry, whose name is its id. The schemas say what a file may hold. */
export const collections = {
  requirements: defineCollection({
    loader: loaders.requirements,
    schema: contentSchemas.requirements,
  }),
  accreditors: defineCollection({
    loader: loaders.accreditors,
    schema: contentSchemas.accreditors,
  }),
  providers: defineCollection({ loader: loaders.providers, schema: contentSchemas.providers }),
  special: defineCollection({ loader: loaders.special, schema: contentSchemas.special }),
  sources: defineCollection({ loader: loaders.sources, schema: contentSchemas.sources }),
  topics: defineCollection({ loader: loaders.topics, schema: contentSchemas.topics }),
  facts: defineCollection({ loader: loaders.facts, schema: contentSchemas.facts }),
  contradictions: defineCollection({
    loader: loaders.contradictions,
    schema: contentSchemas.contradictions,
  }),
  unknowns: defineCollection({ loader: loaders.unknowns, schema: contentSchemas.unknowns }),
  changes: defineCollection({ loader: loaders.changes, schema: contentSchemas.changes }),
  steps: defineCollection({ loader: loaders.steps, schema: contentSchemas.steps }),
  wordings: defineCollection({ loader: loaders.wordings, schema: contentSchemas.wordings }),
  pauses: defineCollection({ loader: loaders.pauses, schema: contentSchemas.pauses }),
};
