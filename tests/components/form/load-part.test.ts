import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Parts from '#src/components/form/load-part.ts';

let server: Server;
let base: string;
let asked: string[];
/** How the host answers for a script that does not work at the moment. */
let failures: Map<string, RequestListener>;

/** As they are on a page that was just opened. */
let loadPart: typeof Parts.loadPart;
let isMissingPart: typeof Parts.isMissingPart;

beforeEach(async () => {
  vi.resetModules();
  ({ loadPart } = await import('#src/components/form/load-part.ts'));
  ({ isMissingPart } = await import('#src/components/form/load-part.ts'));
  asked = [];
  failures = new Map();
  server = createServer((request, response) => {
    const script = request.url?.slice(1) ?? '';
    asked.push(script);
    const fail = failures.get(script);
    if (fail) return fail(request, response);
    response.setHeader('Content-Type', 'text/javascript;charset=utf-8');
    response.end('export {};');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}/`;
  vi.stubEnv('BASE_URL', base);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Imports as Firefox does: what failed once fails until the page is reloaded. */
function importerOf(scripts: readonly string[]): () => Promise<string> {
  const remembered = new Map<string, Promise<boolean>>();
  const canHave = (script: string) => {
    const known = remembered.get(script) ?? fetch(base + script).then(({ ok }) => ok);
    remembered.set(script, known);
    return known;
  };
  return async () => {
    const all = await Promise.all(scripts.map(canHave));
    if (all.includes(false)) throw new TypeError('error loading dynamically imported module');
    return 'the part';
  };
}

const unavailable: RequestListener = (_, response) => response.writeHead(503).end();

test.for<{ how: string; fail: RequestListener }>([
  { how: 'cannot be reached', fail: (request) => request.destroy() },
  { how: 'is refused', fail: unavailable },
  {
    how: 'is answered with a page',
    fail: (_, response) => response.setHeader('Content-Type', 'text/html').end('<p>Sign in'),
  },
  {
    how: 'is cut off',
    fail: (request, response) => {
      response.setHeader('Content-Type', 'text/javascript').setHeader('Content-Length', '90');
      response.write('export', () => setTimeout(() => request.destroy(), 20));
    },
  },
])('a part of which a script $how is missing, and there once it is not', async ({ fail }) => {
  const load = importerOf(['part.js', 'needed.js']);
  const scripts = ['part.js', 'needed.js'];
  failures.set('needed.js', fail);

  const error: unknown = await loadPart(load, scripts).catch((thrown: unknown) => thrown);
  expect(isMissingPart(error)).toBe(true);
  failures.clear();

  expect(await loadPart(load, scripts)).toBe('the part');
});

test('a script is fetched once, for whichever parts need it', async () => {
  const load = () => Promise.resolve('the part');
  await Promise.all([loadPart(load, ['a.js', 'both.js']), loadPart(load, ['both.js'])]);
  await loadPart(load, ['b.js', 'both.js']);

  expect(asked.toSorted()).toEqual(['a.js', 'b.js', 'both.js']);
});

test('what was fetched is not fetched again because something else failed', async () => {
  failures.set('lost.js', unavailable);
  const load = () => Promise.resolve('the part');
  await loadPart(load, ['there.js', 'lost.js']).catch(() => undefined);
  failures.clear();
  await loadPart(load, ['there.js', 'lost.js']);

  expect(asked.toSorted()).toEqual(['lost.js', 'lost.js', 'there.js']);
});

test('an error of the part itself is not a missing part', async () => {
  const load = () => Promise.reject(new RangeError('out of range'));

  const error: unknown = await loadPart(load, []).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(RangeError);
  expect(isMissingPart(error)).toBe(false);
});
