import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from '#scripts/header-rules.ts';

export interface Site {
  /** The folder with the built site. */
  readonly folder: string;
  /** Where it lives on the host, with a slash at both ends. */
  readonly base: string;
}

/** Serves a built site as a static host would: with its `_headers`, and 404.html for a miss. */
export function siteServer({ folder, base }: Site): Server {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? readHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  };
  const files = sirv(folder, { etag: true, dotfiles: false, setHeaders });

  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return redirectToBase(base, response);
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      setHeaders(response, request.url ?? '/');
      missing(folder, response);
    });
  });
}

function redirectToBase(base: string, response: ServerResponse): void {
  response.writeHead(302, { Location: base }).end();
}

function missing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/**
 * Listens on `port` or, unless `strict`, on the first free port after it.
 * Resolves to the port it got; rejects with a sentence for the reader when it got none.
 */
export async function listen(
  server: Server,
  { port, strict }: { port: number; strict: boolean },
): Promise<number> {
  const last = strict ? port : port + 50;
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await hasListened(server, candidate)) return candidate;
  }
  throw new Error(
    strict
      ? `Port ${port} is taken. Stop the program that uses it, or choose another port: PORT=${port + 1}.`
      : `No port from ${port} to ${last} is free. Choose another one with PORT.`,
  );
}

/** False when the port is taken; any other trouble is thrown. */
function hasListened(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
