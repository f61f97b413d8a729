import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen, siteServer } from '#scripts/server.ts';

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'privacy'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'privacy/index.html'), 'privacy');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame: none\n');
});

afterEach(async () => {
  for (const server of servers.splice(0)) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
  rmSync(folder, { recursive: true });
});

async function started(base = '/'): Promise<number> {
  const server = siteServer({ folder, base });
  servers.push(server);
  return listen(server, { port: 4710, strict: false });
}

async function takenPort(): Promise<number> {
  const other = createServer();
  servers.push(other);
  return listen(other, { port: 4730, strict: false });
}

describe('the server of the built site', () => {
  test.for([
    { base: '/', path: '/', status: 200, text: 'home' },
    { base: '/', path: '/privacy/', status: 200, text: 'privacy' },
    { base: '/', path: '/none/', status: 404, text: 'no such page' },
    { base: '/', path: '/../../etc/passwd', status: 404, text: 'no such page' },
    { base: '/cme/', path: '/cme/privacy/', status: 200, text: 'privacy' },
    { base: '/cme/', path: '/cme/none', status: 404, text: 'no such page' },
    { base: '/cme/', path: '/', status: 200, text: 'home' },
  ])('under $base answers $path with $status', async ({ base, path, status, text }) => {
    const port = await started(base);

    const response = await fetch(`http://localhost:${port}${path}`);

    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('X-Frame')).toBe('none');
  });

  test('takes the next port when the first is taken', async () => {
    const taken = await takenPort();
    const server = siteServer({ folder, base: '/' });
    servers.push(server);

    expect(await listen(server, { port: taken, strict: false })).toBeGreaterThan(taken);
  });

  test('insists on its port when told to, and says what to do', async () => {
    const taken = await takenPort();
    const server = siteServer({ folder, base: '/' });

    await expect(listen(server, { port: taken, strict: true })).rejects.toThrow(
      `Port ${taken} is taken. Stop the program that uses it, or choose another port: PORT=${taken + 1}.`,
    );
  });
});
