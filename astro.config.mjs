import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { budget } from '#src/build/budget.ts';
import { islandStyleInHead } from '#src/build/island-style.ts';
import { pagefind } from '#src/build/pagefind.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://physiatry-cme.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [preact(), islandStyleInHead(), pagefind(), budget()],
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Dexie's main entry wraps its build for old browsers; the modern one is 3 kB lighter, gzipped.
  vite: { resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
    },
  },
});
