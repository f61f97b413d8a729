import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { askAddress, type Answer } from '#scripts/links/ask-address.ts';
import { askAll, isOffline } from '#scripts/links/ask-all.ts';
import { citedAddresses } from '#scripts/links/cited-addresses.ts';
import { dueAddresses } from '#scripts/links/due-addresses.ts';
import {
  readLinkBook,
  updatedBook,
  writeLinkBook,
  type LinkNote,
} from '#scripts/links/link-book.ts';
import { linkReport } from '#scripts/links/link-report.ts';
import { day } from '#src/domain/day.ts';
import { aCatalog, aSource } from '#tests/domain/content/entries.ts';

const today = day('2026-11-25');
const good: Answer = { result: 'good', status: 200, movedTo: null };
const silent: Answer = { result: 'unreachable', status: null, movedTo: null };

function aNote(overrides: Partial<LinkNote> = {}): LinkNote {
  return { ...good, askedOn: today, lastGoodOn: today, ...overrides };
}

describe('asking an address', () => {
  let server: Server;
  let home = '';

  beforeAll(async () => {
    server = createServer(({ url, method }, response) => {
      if (url === '/moved') response.writeHead(301, { Location: '/here' }).end();
      else if (url === '/slash') response.writeHead(301, { Location: '/slash/' }).end();
      else if (url === '/silent') return;
      else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end();
      else response.writeHead(Number(url?.slice(1)) || 200).end();
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    home = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.for([
    { path: '/here', result: 'good', status: 200 },
    { path: '/here#place', result: 'good', status: 200 },
    { path: '/slash', result: 'good', status: 200 },
    { path: '/no-head', result: 'good', status: 200 },
    { path: '/moved', result: 'moved', status: 200 },
    { path: '/404', result: 'gone', status: 404 },
    { path: '/410', result: 'gone', status: 410 },
    { path: '/403', result: 'refused', status: 403 },
    { path: '/429', result: 'refused', status: 429 },
    { path: '/503', result: 'failing', status: 503 },
    { path: '/silent', result: 'unreachable', status: null },
  ])('$path is $result', async ({ path, result, status }) => {
    expect(await askAddress(home + path, 300)).toMatchObject({ result, status });
  });

  test('says where it has moved to', async () => {
    expect((await askAddress(`${home}/moved`, 300)).movedTo).toBe(`${home}/here`);
  });

  test('that has no server is unreachable', async () => {
    expect(await askAddress('http://localhost:1/', 300)).toEqual(silent);
  });
});

describe('asking many addresses', () => {
  const addresses = Array.from({ length: 20 }, (_, at) => `https://site${at % 5}.example/${at}`);

  test('asks each once, so many at a time, and one server one thing at a time', async () => {
    const running = new Map<string, number>();
    let most = 0;
    const ask = async (address: string) => {
      const { host } = new URL(address);
      expect(running.get(host) ?? 0).toBe(0);
      running.set(host, 1);
      most = Math.max(
        most,
        [...running.values()].reduce((sum, each) => sum + each, 0),
      );
      await Promise.resolve();
      running.set(host, 0);
      return good;
    };

    const answers = await askAll(addresses, ask, { atOnce: 3, hasTime: () => true });

    expect([...answers.keys()].toSorted()).toEqual(addresses.toSorted());
    expect(most).toBe(3);
  });

  test('stops when time is up', async () => {
    let left = 4;
    const answers = await askAll(addresses, () => Promise.resolve(good), {
      atOnce: 1,
      hasTime: () => (left -= 1) >= 0,
    });

    expect(answers.size).toBe(4);
  });

  test('gives up when nothing answers at all', async () => {
    const answers = await askAll(addresses, () => Promise.resolve(silent), {
      atOnce: 1,
      hasTime: () => true,
    });

    expect(answers.size).toBe(8);
    expect(isOffline(answers)).toBe(true);
  });

  test('goes on when one of the first answers', async () => {
    const ask = (address: string) => Promise.resolve(address === addresses[0] ? good : silent);
    const answers = await askAll(addresses, ask, { atOnce: 1, hasTime: () => true });

    expect(answers.size).toBe(20);
    expect(isOffline(answers)).toBe(false);
  });
});

describe('which addresses are asked', () => {
  const rule = { before: day('2026-10-26'), atLeast: 0 };

  test('are those never asked, those not good, and good ones asked long ago', () => {
    const book = {
      lately: aNote(),
      gone: aNote({ result: 'gone' }),
      old: aNote({ askedOn: day('2026-10-25') }),
    };

    expect(dueAddresses(['lately', 'gone', 'old', 'new'], book, rule)).toEqual([
      'new',
      'old',
      'gone',
    ]);
  });

  test('include good ones where the others could not tell a dead one from no internet', () => {
    const book = { a: aNote(), b: aNote({ askedOn: day('2026-11-01') }), dead: aNote(silent) };

    expect(dueAddresses(['a', 'b', 'dead'], book, { ...rule, atLeast: 2 })).toEqual(['dead', 'b']);
    expect(dueAddresses(['a', 'b'], book, { ...rule, atLeast: 2 })).toEqual([]);
  });

  test('are all that content names, with the files that name them', () => {
    const sources = new Map([
      ['one', aSource({ url: 'https://example.org/b' })],
      ['two', aSource({ url: 'https://example.org/a' })],
      ['again', aSource({ url: 'https://example.org/b' })],
      ['none', aSource({ url: null })],
    ]);

    expect([...citedAddresses(aCatalog({ sources }))]).toEqual([
      ['https://example.org/a', ['content/sources/two.yaml']],
      ['https://example.org/b', ['content/sources/one.yaml', 'content/sources/again.yaml']],
    ]);
  });
});

describe('what is remembered of an address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const file = join(folder, 'book.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is nothing before the first time', () => {
    expect(readLinkBook(join(folder, 'none.json'))).toEqual({});
  });

  test('is read back as it was written, in the order of addresses', () => {
    const book = { 'https://b.example': aNote(), 'https://a.example': aNote({ lastGoodOn: null }) };
    writeLinkBook(file, book);

    expect(readLinkBook(file)).toEqual(book);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  test('is not guessed from a file that is something else', () => {
    writeFileSync(file, '{"https://a.example":{"result":"fine"}}');

    expect(() => readLinkBook(file)).toThrow();
  });

  test('is the last good day also when it is gone now', () => {
    const before = { a: aNote({ askedOn: day('2026-10-01'), lastGoodOn: day('2026-10-01') }) };
    const gone: Answer = { result: 'gone', status: 404, movedTo: null };

    expect(updatedBook(before, new Map([['a', gone]]), ['a'], today)).toEqual({
      a: { ...gone, askedOn: today, lastGoodOn: '2026-10-01' },
    });
  });

  test('stays where it was not asked, and goes where nothing cites it', () => {
    const before = { kept: aNote(), uncited: aNote() };

    expect(updatedBook(before, new Map(), ['kept', 'new'], today)).toEqual({ kept: aNote() });
  });
});

test('the report says result, age and files, and what is not known', () => {
  const cited = new Map([
    ['https://a.example/', ['content/sources/a.yaml']],
    ['https://b.example/', ['content/sources/b.yaml']],
    ['https://c.example/', ['content/sources/c.yaml']],
  ]);
  const book = {
    'https://a.example/': aNote({
      result: 'gone',
      status: 404,
      askedOn: day('2026-11-24'),
      lastGoodOn: day('2026-03-01'),
    }),
    'https://b.example/': aNote({ askedOn: day('2026-11-01') }),
  };

  expect(linkReport(cited, book, today)).toEqual([
    '3 addresses are cited: 1 good, 1 to look at, 1 never asked. The oldest answer came 24 days ago.',
    '',
    'Gone: cite another page or a copy, or take the fact out',
    '  https://a.example/',
    '    status 404; asked yesterday; last good on March 1, 2026',
    '    content/sources/a.yaml',
  ]);
});
