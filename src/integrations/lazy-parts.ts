import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Vite wraps around every `import()` of the built site, as `__vitePreload(load, files)`. */
const wrapper = '\0vite/preload-helper.js';

const loadPart = fileURLToPath(new URL('../components/form/load-part.ts', import.meta.url));

/** What Vite tells of a script that it is about to write: the scripts that it imports. */
interface Chunk {
  readonly imports?: readonly string[];
}

type Scripts = Readonly<Record<string, Chunk>>;

/**
 * Lets `loadPart` load every `import()` of the built site, with the list of the scripts that the
 * part needs. Vite's own wrapper cannot try again where the browser remembers a failed `import()`.
 */
export function lazyParts(): AstroIntegration {
  let scripts: Scripts = {};

  const plugin = {
    name: 'lazy-parts',
    enforce: 'pre' as const,
    configEnvironment(environment: string) {
      if (environment !== 'client') return undefined;
      const resolveDependencies = (part: string, _: string[], { hostId }: { hostId: string }) =>
        scriptsFor(part, hostId, scripts);
      return { build: { modulePreload: { polyfill: false, resolveDependencies } } };
    },
    load(id: string) {
      if (id !== wrapper) return undefined;
      return `export { loadPart as __vitePreload } from ${JSON.stringify(loadPart)};`;
    },
    generateBundle(_: unknown, bundle: Scripts) {
      scripts = bundle;
    },
  };

  return {
    name: 'lazy-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The scripts that `part` needs, itself included, beyond those that `host` runs with already. */
export function scriptsFor(part: string, host: string, scripts: Scripts): string[] {
  const there = withImports(host, scripts);
  return [...withImports(part, scripts)].filter((script) => !there.has(script));
}

function withImports(script: string, scripts: Scripts): Set<string> {
  const found = new Set([script]);
  for (const each of found) {
    for (const imported of scripts[each]?.imports ?? []) found.add(imported);
  }
  return found;
}
