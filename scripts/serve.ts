import { existsSync } from 'node:fs';
import { listen, siteServer } from '#scripts/server.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const strict = process.env['STRICT_PORT'] === '1';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Build it first: npm run build');
  process.exit(1);
}

const server = siteServer({ folder: 'dist', base });
try {
  const port = await listen(server, { port: wanted, strict });
  if (port !== wanted) console.log(`Port ${wanted} is taken, so this is on ${port}.`);
  console.log(`\nPhysiatry CME: http://localhost:${port}${base}\nCtrl-C ends it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
