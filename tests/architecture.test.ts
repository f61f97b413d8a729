import { describe, expect, test } from 'vitest';
import { circlesIn } from '#tests/architecture/circles.ts';
import { wayTo } from '#tests/architecture/reach.ts';
import { allImports, importsIn } from '#tests/architecture/source-imports.ts';

const imports = allImports();
const isZod = (name: string) => /^zod(\/|$)/.test(name);
const isPreact = (name: string) => /^preact(\/|$)/.test(name);
const isDexie = (name: string) => name === 'dexie';

/** The islands, by the page that shows them: what an Astro file imports and Preact renders. */
const islands = imports.filter(({ from, to }) => from.endsWith('.astro') && to.endsWith('.tsx'));

/** The way from each island to what it must not reach; empty when there is none. */
function waysFrom(
  roots: readonly string[],
  isForbidden: (name: string) => boolean,
  among: typeof imports,
): readonly (readonly string[])[] {
  return [...new Set(roots)].flatMap((root) => {
    const way = wayTo(root, isForbidden, among);
    return way === null ? [] : [way];
  });
}

describe('what an island loads', () => {
  test('first has no Zod in it', () => {
    const atFirst = imports.filter(({ when }) => when === 'first');
    const roots = islands.map(({ to }) => to);

    expect(roots).not.toEqual([]);
    expect(waysFrom(roots, isZod, atFirst)).toEqual([]);
  });

  test('on the home page has neither Dexie nor Preact in it, not even later', () => {
    const atRuntime = imports.filter(({ when }) => when !== 'type');
    const roots = ['src/tracker/home/OwnLog.astro'];

    expect(wayTo('src/pages/index.astro', (name) => roots.includes(name), imports)).not.toBeNull();
    expect(waysFrom(roots, (name) => isDexie(name) || isPreact(name), atRuntime)).toEqual([]);
  });

  test('through several files would be found', () => {
    const planted = [
      ...importsIn('src/tracker/A.tsx', `import { b } from '#src/domain/b.ts';`),
      ...importsIn('src/domain/b.ts', `import { type C } from '#src/domain/c.ts';`),
      ...importsIn('src/domain/c.ts', `import { z } from 'zod';`),
    ];

    expect(waysFrom(['src/tracker/A.tsx'], isZod, planted)).toEqual([
      ['src/tracker/A.tsx', 'src/domain/b.ts', 'src/domain/c.ts', 'zod'],
    ]);
  });
});

test('only storage imports Dexie', () => {
  const importers = imports.filter(({ to }) => isDexie(to)).map(({ from }) => from);

  expect(importers).not.toEqual([]);
  expect(importers.filter((file) => !file.includes('/storage/'))).toEqual([]);
});

describe('files that import one another in a circle', () => {
  test('are nowhere, types included', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('would be found, and those that only lead to them left out', () => {
    const planted = [
      ...importsIn('src/a.ts', `import { b } from '#src/b.ts';`),
      ...importsIn(
        'src/b.ts',
        `import type { C } from '#src/c.ts';\nimport { d } from '#src/d.ts';`,
      ),
      ...importsIn('src/c.ts', `const b = await import('#src/b.ts');`),
      ...importsIn('src/d.ts', `type D = import('#src/d.ts').D;`),
    ];

    expect(circlesIn(planted)).toEqual([['src/b.ts', 'src/c.ts'], ['src/d.ts']]);
  });
});
