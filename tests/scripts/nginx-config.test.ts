import { describe, expect, test } from 'vitest';
import { readHeaderRules } from '#scripts/header-rules.ts';
import { nginxServer } from '#scripts/nginx-config.ts';

const rules = readHeaderRules(`/*
  X-All: everywhere
/_astro/*
  Cache-Control: immutable
/exact
  X-Exact: 1
`);
const site = { folder: '/srv/site', base: '/cme/', listen: '127.0.0.1:8080' };

/** The lines inside the location that begins so. */
function location(config: string, name: string): readonly string[] {
  const [, inside = ''] = config.split(`location ${name} {\n`);
  return (inside.split('\n  }')[0] ?? '').split('\n').map((line) => line.trim());
}

describe('the configuration for nginx', () => {
  test.for([
    {
      name: '/cme/',
      lines: [
        'alias "/srv/site/";',
        'add_header X-All "everywhere" always;',
        'add_header Cache-Control "no-cache" always;',
      ],
    },
    {
      name: '/cme/_astro/',
      lines: [
        'alias "/srv/site/_astro/";',
        'add_header X-All "everywhere" always;',
        'add_header Cache-Control "immutable" always;',
      ],
    },
    {
      name: '= /cme/exact',
      lines: [
        'alias "/srv/site/exact";',
        'add_header X-All "everywhere" always;',
        'add_header X-Exact "1" always;',
        'add_header Cache-Control "no-cache" always;',
      ],
    },
  ])('gives $name all of its headers, and its files', ({ name, lines }) => {
    expect(location(nginxServer(site, rules), name)).toEqual(lines);
  });

  test.for(['$host', 'a"b', 'a\\b'])('refuses a header that nginx would misread: %s', (value) => {
    const odd = [{ pattern: '/*', headers: [['X-Odd', value]] as const }];

    expect(() => nginxServer(site, odd)).toThrow('nginx would misread');
  });
});
