import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { budget } from '#src/build/budget.ts';
import { overdue } from '#src/build/overdue.ts';
import { pagefind } from '#src/build/pagefind.ts';
import { sitemap } from '#src/build/sitemap.ts';
import { today } from '#src/build/today.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://physiatry-cme.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [preact(), sitemap(), pagefind(), overdue(), budget()],
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Dexie's main entry wraps its build for old browsers; the modern one is 3 kB lighter, gzipped.
  vite: {
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    define: { 'import.meta.env.TODAY': JSON.stringify(today()) },
  },
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
