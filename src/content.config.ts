import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { authored } from '#src/domain/content/authored.ts';
import { contentSchemas } from '#src/domain/content/content-schemas.ts';

const {
  requirements,
  accreditors,
  providers,
  special,
  sources,
  topics,
  facts,
  contradictions,
  unknowns,
  changes,
  steps,
} = contentSchemas;

/** Where content is read from: the project's own, unless a benchmark names another folder. */
const contentFolder = process.env['CONTENT_DIR'] ?? './content';

/** One YAML file per entry; the file's name is its id. */
const files = (folder: keyof typeof contentSchemas) =>
  glob({
    base: `${contentFolder}/${folder}`,
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  });

export const collections = {
  requirements: defineCollection({
    loader: files('requirements'),
    schema: authored(requirements),
  }),
  accreditors: defineCollection({ loader: files('accreditors'), schema: authored(accreditors) }),
  providers: defineCollection({ loader: files('providers'), schema: authored(providers) }),
  special: defineCollection({ loader: files('special'), schema: authored(special) }),
  sources: defineCollection({ loader: files('sources'), schema: authored(sources) }),
  topics: defineCollection({ loader: files('topics'), schema: authored(topics) }),
  facts: defineCollection({ loader: files('facts'), schema: authored(facts) }),
  contradictions: defineCollection({
    loader: files('contradictions'),
    schema: authored(contradictions),
  }),
  unknowns: defineCollection({ loader: files('unknowns'), schema: authored(unknowns) }),
  changes: defineCollection({ loader: files('changes'), schema: authored(changes) }),
  steps: defineCollection({ loader: files('steps'), schema: authored(steps) }),
};
