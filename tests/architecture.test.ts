import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { objectionTo } from '#tests/architecture/import-rules.ts';
import { askedOfTheWorld } from '#tests/architecture/outside-world.ts';
import { wayTo } from '#tests/architecture/reach.ts';
import { allImports, importsIn, sourceFiles } from '#tests/architecture/source-imports.ts';

const imports = allImports();
const islandRoots = globSync('src/{islands/*,directory}/*.tsx').filter(
  (file) => !file.startsWith('src/islands/shared/'),
);

describe('imports point inward:', () => {
  test.for(imports)('$from may import $to', (found) => {
    expect(objectionTo(found)).toBeNull();
  });

  test.for([
    { from: 'src/domain/x.ts', code: `import { y } from '#src/storage/y.ts';` },
    { from: 'src/domain/x.ts', code: `import type { Y } from '#src/catalog.ts';` },
    { from: 'src/domain/x.ts', code: `export * from 'dexie';` },
    { from: 'src/domain/x.ts', code: `import fs from 'node:fs';` },
    { from: 'src/storage/x.ts', code: `const y = await import('preact');` },
    { from: 'src/storage/x.ts', code: `type Y = import('zod').ZodType;` },
    { from: 'src/islands/home/X.tsx', code: `import { y } from '#src/islands/tracker/y.ts';` },
    { from: 'src/islands/home/X.tsx', code: `import { y } from 'astro:content';` },
    { from: 'src/islands/home/X.tsx', code: `import Dexie from 'dexie';` },
    {
      from: 'src/components/X.astro',
      code: `---\nimport { y } from '#src/catalog.ts';\n---\n<p />`,
    },
    {
      from: 'src/pages/x.astro',
      code: `---\nimport { Y } from '#src/islands/tracker/log/Y.tsx';\n---\n`,
    },
    {
      from: 'src/pages/x.astro',
      code: `---\nimport { Y } from '#src/certificate/KindAnswer.tsx';\n---\n`,
    },
    {
      from: 'src/pages/x.astro',
      code: `---\nconst a = 1;\n---\n<script>import '#src/storage/y.ts';</script>`,
    },
    { from: 'src/data/x.ts', code: `import { y } from '#src/catalog.ts';` },
    { from: 'src/data/x.ts', code: `import { y } from './y.ts';` },
    { from: 'src/attic/x.ts', code: `import { y } from '#src/domain/y.ts';` },
  ])('in $from, “$code” would be caught', ({ from, code }) => {
    const found = importsIn(from, code);

    expect(found.map(objectionTo)).toEqual([expect.any(String)]);
  });
});

describe('what an island loads first', () => {
  const atFirst = imports.filter(({ when }) => when === 'first');
  const atRuntime = imports.filter(({ when }) => when !== 'type');

  test.for(islandRoots)('%s reaches no Zod', (root) => {
    expect(wayTo(root, (name) => /^zod(\/|$)/.test(name), atFirst)).toBeNull();
  });

  test.for(islandRoots.filter((root) => /^src\/(?:islands\/home|certificate)\//.test(root)))(
    '%s never reaches Dexie, not even later',
    (root) => {
      expect(wayTo(root, (name) => name === 'dexie', atRuntime)).toBeNull();
    },
  );

  test('a way through several files would be found', () => {
    const planted = [
      ...importsIn('src/islands/a/A.tsx', `import { b } from '#src/domain/b.ts';`),
      ...importsIn('src/domain/b.ts', `import { type C } from '#src/domain/c.ts';`),
      ...importsIn('src/domain/c.ts', `import { z } from 'zod';`),
    ];

    expect(wayTo('src/islands/a/A.tsx', (name) => name === 'zod', planted)).toEqual([
      'src/islands/a/A.tsx',
      'src/domain/b.ts',
      'src/domain/c.ts',
      'zod',
    ]);
  });
});

describe('the domain asks the outside world for nothing:', () => {
  test.for(sourceFiles().filter((file) => file.startsWith('src/domain/')))('%s', (file) => {
    expect(askedOfTheWorld(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test.for([
    { code: 'const now = Date.now();', asks: ['Date.now (line 1)'] },
    { code: '\nconst now = new Date();', asks: ['new Date() (line 2)'] },
    { code: 'const day = new Date(2026, 1, 1);', asks: [] },
    { code: 'const id = crypto.randomUUID();', asks: ['crypto (line 1)'] },
    { code: 'const chance = Math.random();', asks: ['Math.random (line 1)'] },
    { code: '// the window of time\nconst text = "document";', asks: [] },
    { code: 'const title = entry.document;', asks: [] },
    { code: 'await fetch(address);', asks: ['fetch (line 1)'] },
  ])('“$code” asks for $asks', ({ code, asks }) => {
    expect(askedOfTheWorld('src/domain/x.ts', code)).toEqual(asks);
  });
});
