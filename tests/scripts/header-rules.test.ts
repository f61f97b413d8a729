import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#scripts/header-rules.ts';

const rules = readHeaderRules(`# A comment
/*
  X-One: everywhere

/_astro/*
  Cache-Control: public, max-age=1: yes
/exact
  X-Exact: 1
`);

describe('header rules', () => {
  test.for([
    { path: '/', headers: { 'X-One': 'everywhere', 'Cache-Control': 'no-cache' } },
    {
      path: '/_astro/a.js',
      headers: { 'X-One': 'everywhere', 'Cache-Control': 'public, max-age=1: yes' },
    },
    {
      path: '/exact',
      headers: { 'X-One': 'everywhere', 'Cache-Control': 'no-cache', 'X-Exact': '1' },
    },
    { path: '/exact/', headers: { 'X-One': 'everywhere', 'Cache-Control': 'no-cache' } },
  ])('give $path its headers, and no time to keep it unless they say one', ({ path, headers }) => {
    expect(Object.fromEntries(headersFor(rules, path))).toEqual(headers);
  });

  test.for(['  X-Lost: before any path', '/a\nX-Margin: not indented', '/a\n  no colon'])(
    'refuse a file such as %j and name the line',
    (text) => {
      expect(() => readHeaderRules(text)).toThrow(/_headers, line \d: expected/);
    },
  );
});

test('a header that two rules set for one path is refused, because hosts join them', () => {
  const twice = readHeaderRules('/*\n  X-A: 1\n/a/*\n  X-A: 2');

  expect(headersFor(twice, '/b').get('X-A')).toBe('1');
  expect(() => headersFor(twice, '/a/b')).toThrow('_headers sets X-A twice for /a/b.');
});

describe('the headers of this site', () => {
  const all = readHeaderRules(readFileSync('public/_headers', 'utf8'));
  const site = headersFor(all, '/tracker/');

  test.for([
    ['Content-Security-Policy', "frame-ancestors 'none'; base-uri 'none'; object-src 'none'"],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ] as const)('set %s', ([name, value]) => {
    expect(site.get(name)).toBe(value);
  });

  test.for([
    { path: '/', cache: 'no-cache' },
    { path: '/providers/directory.json', cache: 'no-cache' },
    { path: '/pagefind/pagefind-entry.json', cache: 'no-cache' },
    { path: '/tt.js', cache: 'no-cache' },
    { path: '/_astro/page.1a2b3c.css', cache: 'public, max-age=31536000, immutable' },
    { path: '/pagefind/index/en_1a2b3c4.pf_index', cache: 'public, max-age=31536000, immutable' },
  ])('let a browser keep $path: $cache', ({ path, cache }) => {
    expect(headersFor(all, path).get('Cache-Control')).toBe(cache);
  });

  test('ask for HTTPS for at least a year', () => {
    const [, seconds] = /max-age=(\d+)/.exec(site.get('Strict-Transport-Security') ?? '') ?? [];

    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
  });

  test('set no script policy: a second one would stop the search worker', () => {
    expect(site.get('Content-Security-Policy')).not.toMatch(/script-src|default-src/);
  });
});
