import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { lazyParts } from '#src/integrations/lazy-parts.ts';
import { builtPages } from '#src/integrations/built-pages.ts';
import { overdue } from '#src/integrations/overdue.ts';
import { searchIndex } from '#src/integrations/search-index.ts';
import { today } from '#src/integrations/today.ts';

/** Keeps Preact in one file. A plugin, because Astro's own choice would win over a setting. */
const leanScripts = {
  name: 'lean-scripts',
  configEnvironment(environment) {
    if (environment !== 'client') return undefined;
    const groups = [
      { name: 'preact', test: /node_modules\/(preact|@astrojs\/preact\/dist\/client)/ },
    ];
    const output = { codeSplitting: { groups } };
    return { build: { rolldownOptions: { output } } };
  },
};

/**
 * Vite compiles JSX by itself, as `tsconfig.json` says. Babel, which Preact's preset would use for
 * every module, takes almost as long as the rest of the build.
 */
const jsxWithoutBabel = {
  name: 'jsx-without-babel',
  configResolved({ plugins }) {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform;
  },
};

// Whichever way Astro was started, it sends nothing home; this machine’s own setting stays.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  site: process.env.SITE ?? 'https://physiatry-cme.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [
    preact(),
    lazyParts(),
    sitemap({ filenameBase: 'sitemap' }),
    builtPages(),
    searchIndex(),
    overdue(),
  ],
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // Dexie's main entry wraps its build for old browsers; the modern one is 3 kB lighter, gzipped.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    define: { 'import.meta.env.TODAY': JSON.stringify(today()) },
    plugins: [leanScripts, jsxWithoutBabel],
  },
});
