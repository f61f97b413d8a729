import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentReload } from '#src/build/content-reload.ts';
import { contentThread } from '#src/build/content-thread.ts';
import { finishedPages } from '#src/build/finished-pages.ts';
import { lazyParts } from '#src/build/lazy-parts.ts';
import { overdue } from '#src/build/overdue.ts';
import { sitemap } from '#src/build/sitemap.ts';
import { today } from '#src/build/today.ts';

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
 * every module, takes as long as all the rest of bundling.
 */
const jsxWithoutBabel = {
  name: 'jsx-without-babel',
  configResolved({ plugins }) {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform;
  },
};

export default defineConfig({
  site: process.env.SITE ?? 'https://physiatry-cme.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The full-text index takes longest: it is waited for last.
  integrations: [
    preact(),
    lazyParts(),
    contentReload(),
    sitemap(),
    overdue(),
    finishedPages(),
    contentThread(),
  ],
  build: { inlineStylesheets: 'never' },
  logger: { entrypoint: new URL('src/build/build-log.mjs', import.meta.url) },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // Dexie's main entry wraps its build for old browsers; the modern one is 3 kB lighter, gzipped.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    define: { 'import.meta.env.TODAY': JSON.stringify(today()) },
    plugins: [leanScripts, jsxWithoutBabel],
  },
});
