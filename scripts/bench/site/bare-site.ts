import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a bare Astro site into `folder`: one page for each page of the built `site`, with its
 * title and text and nothing else, from a content collection, indexed by Pagefind.
 */
export function writeBareSite(folder: string, site: string): void {
  const entries = globSync('**/*.html', { cwd: site }).map((file, place) => {
    const html = readFileSync(join(site, file), 'utf8');
    return {
      id: `page-${place}`,
      title: /<title>(.*?)<\/title>/.exec(html)?.[1] ?? file,
      text: textIn(html),
    };
  });
  for (const each of ['src/pages', 'src/entries']) {
    mkdirSync(join(folder, each), { recursive: true });
  }
  for (const { id, ...entry } of entries) {
    writeFileSync(join(folder, 'src/entries', `${id}.json`), JSON.stringify(entry));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  writeFileSync(join(folder, 'src/pages/[id].astro'), page);
}

/** The text of each paragraph, heading and item in a page's main part. */
function textIn(html: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .split(/<\/(?:p|h\d|li|dd|td)>/)
    .map((part) =>
      part
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

const config = `import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
      await close();
    },
  },
};
export default defineConfig({ integrations: [search] });
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  entries: defineCollection({
    loader: glob({ base: './src/entries', pattern: '*.json' }),
    schema: z.object({ title: z.string(), text: z.array(z.string()) }),
  }),
};
`;

const page = `---
import { getCollection } from 'astro:content';

export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map(({ id, data }) => ({ params: { id }, props: data }));
}

const { title, text } = Astro.props;
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{title}</h1>
      {text.map((paragraph) => <p>{paragraph}</p>)}
    </main>
  </body>
</html>
`;
