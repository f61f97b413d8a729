import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readHeaderRules } from '#scripts/header-rules.ts';
import { nginxServer } from '#scripts/nginx-config.ts';
import { installedNginx } from '#tests/browser/nginx.mjs';
import { test as siteTest } from '#tests/browser/site.ts';

/** A built site behind nginx, with the headers of its own `_headers`. */
interface HostedSite {
  /** The folder with the built files. */
  readonly folder: string;
  readonly url: string;
  /** The files it was asked for so far, as `200 /_astro/page.css`. */
  asked(): readonly string[];
}

interface Hosting {
  /** Where the site lives on its host, with a slash at both ends. */
  base: string;
  host: HostedSite;
}

/** `test` for a site behind nginx; `base` says where it lives. */
export const test = siteTest.extend<object, Hosting>({
  base: ['/', { scope: 'worker', option: true }],
  host: [
    async ({ base }, use) => {
      const folder = base === '/' ? resolve('dist') : await builtUnder(base);
      const served = await serve(folder, base);
      await use(served);
      await served.stop();
    },
    // A build of its own takes a while.
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

/** Builds the site as somebody does whose host gives it a folder; resolves to the built files. */
async function builtUnder(base: string): Promise<string> {
  const folder = resolve('node_modules/.cache/physiatry-cme/under-a-folder');
  rmSync(folder, { recursive: true, force: true });
  const build = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, BASE_PATH: base.slice(0, -1), SITE: 'https://example.org' },
    },
  );
  const output: string[] = [];
  build.stdout.on('data', (text) => output.push(String(text)));
  build.stderr.on('data', (text) => output.push(String(text)));
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error(`The build under ${base} failed:\n${output.join('').slice(-2000)}`);
  return folder;
}

async function serve(site: string, base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'physiatry-cme-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const rules = readHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));
  const server = nginxServer({ folder: site, base, listen: `127.0.0.1:${port}` }, rules);
  const log = join(folder, 'logs/access.log');
  writeFileSync(join(folder, 'nginx.conf'), wholeConfiguration(folder, log, server));

  const nginx = spawn(
    installedNginx() ?? 'nginx',
    ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const url = `http://localhost:${port}${base}`;
  await answering(url, nginx);
  return {
    folder: site,
    url,
    asked: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    async stop() {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What surrounds a `server` block: everything that it writes stays in `folder`. */
function wholeConfiguration(folder: string, log: string, server: string): string {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off;
master_process off;
error_log stderr crit;
pid ${folder}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  log_format asked '$status $uri';
  access_log ${log} asked;
${own.join('\n')}
${server}}
`;
}

async function answering(url: string, nginx: ReturnType<typeof spawn>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (nginx.exitCode !== null) throw new Error('nginx ended; what is wrong stands above.');
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${url}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
