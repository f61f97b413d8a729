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
  components: { source: ['domain', 'components', 'styles'], packages: ['astro', 'astro/types'] },
  layouts: { source: ['domain', 'components', 'styles'], packages: ['astro', 'astro/types'] },
  build: {
    source: ['domain', 'build'],
    packages: [
      'node:*',
      'astro',
      'astro/logger/node',
      'es-module-lexer',
      'js-yaml',
      'pagefind',
      'schema-dts',
      'sirv',
      'zod',
      'zod/mini',
    ],
  },
  'catalog.ts': { source: ['domain', 'build'], packages: [] },
  pages: {
    source: ['catalog.ts', 'domain', 'build', 'layouts', 'components', 'styles', 'island root'],
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
      return /^src\/(?:islands\/(?!shared\/)[^/]+\/[^/]+|certificate\/DoesItCount)\.tsx$/.test(to);
    default:
      return to === `src/${allowed}` || to.startsWith(`src/${allowed}/`);
  }
}

function matches(allowed: string, name: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
