import { headersFor, type HeaderRule } from '#scripts/header-rules.ts';

interface NginxSite {
  /** The folder with the built site, from the root of the file system. */
  readonly folder: string;
  /** Where it lives on the host, with a slash at both ends. */
  readonly base: string;
  /** An address and port to listen on, such as `127.0.0.1:8080`. */
  readonly listen: string;
}

const compressed = [
  'text/css',
  'text/plain',
  'text/javascript',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/atom+xml',
  'application/xml',
  'image/svg+xml',
];

/** The `server` block with which nginx serves a built site as `_headers` says. */
export function nginxServer(
  { folder, base, listen }: NginxSite,
  rules: readonly HeaderRule[],
): string {
  const patterns = new Set(['/*', ...rules.map(({ pattern }) => pattern)]);
  const locations = [...patterns].map((pattern) => {
    const path = pattern.replace(/\*$/, '');
    const headers = [...headersFor(rules, path)].map(headerLine).join('\n');
    const match = path === pattern ? '= ' : '';
    return [
      `  location ${match}${base}${path.slice(1)} {`,
      `    alias ${quoted(folder + path)};`,
      headers,
      '  }',
    ].join('\n');
  });
  return [
    'server {',
    `  listen ${listen};`,
    '  absolute_redirect off;',
    '  charset utf-8;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${compressed.join(' ')};`,
    `  error_page 404 ${base}404.html;`,
    ...locations,
    '}',
    '',
  ].join('\n');
}

/** A location's own headers replace those around it, so each location has all of its headers. */
function headerLine([name, value]: readonly [string, string]): string {
  return `    add_header ${name} ${quoted(value)} always;`;
}

/** Throws on what nginx would read as a variable or as the end of the text. */
function quoted(text: string): string {
  if (/["$\\\r\n]/.test(text)) throw new Error(`nginx would misread “${text}”.`);
  return `"${text}"`;
}
