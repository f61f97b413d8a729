import type { SourceImport } from '#tests/architecture/source-imports.ts';

interface Rule {
  /** The folders and files of `src` that it may import; `own` is its own island. */
  readonly source: readonly string[];
  /** The packages that it may name; `*` at the end stands for anything. */
  readonly packages: readonly string[];
}

/** Who may import what. A package that stands in one row only is that folder's alone. */
export const rules: Readonly<Record<string, Rule>> = {
  domain: { source: ['domain'], packages: ['zod', 'zod/mini', 'fastest-levenshtein'] },
  storage: { source: ['domain', 'storage'], packages: ['dexie'] },
  islands: {
    source: ['domain', 'storage', 'styles', 'islands/shared', 'own'],
    packages: ['preact', 'preact/*', '@preact/*'],
  },
  certificate: {
    source: ['domain', 'certificate'],
    packages: ['preact', 'preact/*'],
  },
  components: {
    source: ['domain', 'components', 'directory/ProviderLine.tsx', 'styles'],
    packages: ['astro', 'astro/types'],
  },
  layouts: { source: ['domain', 'components', 'styles'], packages: ['astro', 'astro/types'] },
  directory: {
    source: ['domain', 'storage', 'directory', 'islands/shared'],
    packages: ['preact', 'preact/*'],
  },
  data: { source: ['domain', 'data'], packages: ['papaparse', 'schema-dts', 'zod', 'zod/mini'] },
  integrations: {
    source: ['domain', 'integrations', 'today.ts'],
    packages: ['node:*', 'astro', 'es-module-lexer', 'pagefind'],
  },
  'today.ts': { source: ['domain'], packages: [] },
  'content-files.ts': { source: ['domain'], packages: ['node:fs', 'node:path', 'js-yaml', 'zod'] },
  'site-content.ts': { source: ['domain', 'content-files.ts'], packages: [] },
  'content-loader.ts': {
    source: ['domain', 'content-files.ts', 'site-content.ts'],
    packages: ['node:path', 'astro/loaders'],
  },
  'content.config.ts': { source: ['domain', 'content-loader.ts'], packages: ['astro:content'] },
  'catalog.ts': { source: ['domain'], packages: ['astro:content'] },
  pages: {
    source: [
      'catalog.ts',
      'domain',
      'data',
      'integrations/trusted-types.ts',
      'layouts',
      'components',
      'styles',
      'island root',
    ],
    packages: ['astro', 'astro/types'],
  },
};

/** Why an import breaks the rules, in a sentence; `null` when it does not. */
export function objectionTo({ from, to }: SourceImport): string | null {
  const [, folder = ''] = from.split('/');
  const rule = rules[folder];
  if (rule === undefined) return `src/${folder} has no row in the table of imports.`;
  if (to.startsWith('.')) return `write “#src/…” instead of “${to}”.`;

  const isAllowed = to.startsWith('src/')
    ? rule.source.some((allowed) => isIn(allowed, to, from))
    : rule.packages.some((allowed) => matches(allowed, to));
  if (isAllowed) return null;
  return `src/${folder} may import only ${[...rule.source, ...rule.packages].join(', ')}.`;
}

function isIn(allowed: string, to: string, from: string): boolean {
  switch (allowed) {
    case 'own':
      return from.split('/')[2] === to.split('/')[2] && to.startsWith('src/islands/');
    case 'island root':
      return /^src\/(?:islands\/(?!shared\/)[^/]+|directory)\/[^/]+\.tsx$/.test(to);
    default:
      return to === `src/${allowed}` || to.startsWith(`src/${allowed}/`);
  }
}

function matches(allowed: string, name: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
