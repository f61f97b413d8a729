import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '#scripts/server.ts';
import { test as siteTest } from '#tests/browser/site.ts';

/** The built site on a host that can lose some of its files for a while. */
export interface FailingHost {
  readonly url: string;
  /** Answers 503 to every request for a file whose address holds `name`, from now on. */
  lose(name: string): void;
  /** Serves every file again. */
  recover(): void;
  /** How often the host was asked for a file whose address holds `name`. */
  asked(name: string): number;
}

export const test = siteTest.extend<{ host: FailingHost }>({
  host: async ({}, use) => {
    const site = siteServer({ folder: 'dist', base: '/' });
    const addresses: string[] = [];
    const lost: string[] = [];
    const server = createServer((request, response) => {
      const address = request.url ?? '/';
      addresses.push(address);
      if (lost.some((name) => address.includes(name))) response.writeHead(503).end();
      else site.emit('request', request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));

    await use({
      url: `http://localhost:${(server.address() as AddressInfo).port}/`,
      lose: (name) => lost.push(name),
      recover: () => void lost.splice(0),
      asked: (name) => addresses.filter((address) => address.includes(name)).length,
    });

    server.close();
    server.closeAllConnections();
  },
  baseURL: ({ host }, use) => use(host.url),
});
