import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import what: imports point inward. `folders` are folders and files of `src`, `packages`
 * are the packages that a folder may name. A package in one row only is that folder's alone.
 */
const mayImport = {
  domain: { folders: ['domain'], packages: ['zod', 'fastest-levenshtein'] },
  'tracker/storage': { folders: ['domain', 'tracker/storage'], packages: ['dexie'] },
  tracker: {
    folders: ['domain', 'tracker', 'tracker/storage', 'components/form', 'styles'],
    packages: ['preact'],
  },
  directory: {
    folders: ['domain', 'directory', 'components/form', 'styles'],
    packages: ['preact'],
  },
  certificate: {
    folders: ['domain', 'certificate', 'components/form', 'styles'],
    packages: ['preact'],
  },
  'components/form': { folders: ['domain', 'components/form'], packages: ['preact'] },
  components: { folders: ['domain', 'components', 'directory', 'styles'], packages: ['astro'] },
  layouts: { folders: ['domain', 'components', 'styles'], packages: ['astro'] },
  data: { folders: ['domain', 'data'], packages: ['papaparse', 'schema-dts', 'zod'] },
  integrations: {
    folders: ['domain', 'data', 'integrations'],
    packages: [
      'node:*',
      'astro',
      '@astrojs/*',
      'es-module-lexer',
      'js-yaml',
      'pagefind',
      'vite',
      'zod',
    ],
  },
  'content.config.ts': {
    folders: ['domain', 'integrations'],
    packages: ['astro:content', 'astro'],
  },
  'catalog.ts': { folders: ['domain'], packages: ['astro:content'] },
  pages: {
    folders: [
      'catalog.ts',
      'certificate',
      'components',
      'data',
      'directory',
      'domain',
      'integrations',
      'layouts',
      'styles',
      'tracker',
    ],
    packages: ['astro'],
  },
};

/** @param {string} place */
const isFile = (place) => place.endsWith('.ts');

/** @param {string} place */
const at = (place) =>
  isFile(place) ? { file: { categories: place } } : { element: { type: place } };

/** What the domain does not know: the browser, the clock, chance. */
const outsideWorld = [
  'caches',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
];

const listRoles = { ul: ['list'], ol: ['list'] };
const tableRoles = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
};

export default defineConfig(
  globalIgnores([
    'src/env.d.ts',
    '.astro/',
    'dist/',
    'node_modules/',
    'playwright-report/',
    'reports/',
    'test-results/',
  ]),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A type that follows from a declaration has a name of its own in editors.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.tsx'], ...a11y.configs.strict },
  {
    files: ['**/*.tsx'],
    rules: {
      // A list without bullets, and a table that is laid out as a list on a phone, lose their roles.
      'jsx-a11y-x/no-redundant-roles': ['error', { ...listRoles, ...tableRoles }],
      'jsx-a11y-x/no-interactive-element-to-noninteractive-role': ['error', tableRoles],
      'jsx-a11y-x/no-noninteractive-element-to-interactive-role': [
        'error',
        { ul: ['listbox'], li: ['option'] },
      ],
      // A region that scrolls is reached by keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
      // Controls are named by `for`, some of them in a component of their own.
      'jsx-a11y-x/label-has-associated-control': ['error', { assert: 'either', depth: 3 }],
    },
  },
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/elements': Object.keys(mayImport)
        .filter((place) => !isFile(place))
        .map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
      'boundaries/files': Object.keys(mayImport)
        .filter(isFile)
        .map((category) => ({ category, pattern: `src/${category}` })),
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: Object.entries(mayImport).flatMap(([place, { folders, packages }]) => [
            ...folders.map((folder) => ({ from: at(place), allow: { to: at(folder) } })),
            {
              from: at(place),
              allow: { to: { module: { origin: ['external', 'core'], source: packages } } },
            },
          ]),
        },
      ],
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
          message: 'Time comes in as an argument.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'tests/**', 'src/integrations/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // One journey after another: a table of what must hold, not a mechanism to keep in mind.
    files: ['tests/**'],
    rules: { 'max-lines': ['error', 500] },
  },
);
