// `npm run nginx`: prints the configuration with which nginx serves dist/ as it was built.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHeaderRules } from '#scripts/header-rules.ts';
import { nginxServer } from '#scripts/nginx-config.ts';

const rules = readHeaderRules(readFileSync('public/_headers', 'utf8'));
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const folder = resolve(process.argv[2] ?? 'dist');
process.stdout.write(nginxServer({ folder, base, listen: process.env['PORT'] ?? '80' }, rules));
