import papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { csvFrom, type CsvRow } from '#src/build/open-data/csv.ts';
import { providerFactsTable } from '#src/build/open-data/provider-facts-table.ts';
import { providerTable } from '#src/build/open-data/provider-table.ts';
import { requirementTable } from '#src/build/open-data/requirement-table.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const home = 'https://physiatry-cme.example/';
const addressOf = (path: string) => home.slice(0, -1) + path;
const catalog = readCatalog();

function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a table for spreadsheets', () => {
  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0x', '=HYPERLINK("http://x")'])(
    'takes %j as text, not as a formula',
    (cell) => {
      const [row] = readCsv(csvFrom([{ cell }], home));

      expect(row?.['cell']).toBe(`'${cell}`);
    },
  );

  test.for(['1=1', 'a-b', ' =x', "'=x", '(847) 737-6000', '“=”'])('leaves %j as it is', (cell) => {
    expect(readCsv(csvFrom([{ cell }], home))[0]?.['cell']).toBe(cell);
  });

  test('begins with a byte-order mark, quotes every text and ends lines with CR LF', () => {
    expect(csvFrom([{ name: 'Say "AAP", twice\nor so', number: -2.5, none: null }], home)).toBe(
      '\uFEFF"name","number","none","license"\r\n' +
        '"Say ""AAP"", twice\nor so","-2.5",,"CC-BY-4.0: Physiatry CME, https://physiatry-cme.example/"\r\n',
    );
  });

  test('keeps every text, and its column, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[=+\-@\t\r\0']/.test(each));
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const read = readCsv(csvFrom([...rows, { a: 'last', b: 'last' }], home));

        expect(read.map(({ a, b }) => ({ a, b }))).toEqual([...rows, { a: 'last', b: 'last' }]);
      }),
    );
  });
});

describe('the table of providers', () => {
  const rows = providerTable(catalog, addressOf);
  const rowOf = (id: string): CsvRow => rows.find((row) => row['id'] === id) ?? {};

  test('has a row for each', () => {
    expect(rows.map(({ id }) => id)).toEqual([...catalog.providers.keys()]);
  });

  test('says how sure each fact is, and keeps apart what was not checked', () => {
    expect(rowOf('aapmr')).toMatchObject({
      name: 'American Academy of Physical Medicine and Rehabilitation',
      'name: how sure': 'Verified',
      phone: '(847) 737-6000',
      'phone: where read': 'As printed on the board’s page',
      place: 'Rosemont, Illinois',
      'place: how sure': 'Not checked',
      topics: 'General PM&R',
      'topics: not checked': expect.stringContaining('Brain injury'),
      'reaches ABPMR': 'For members, by itself',
      'checked on': '2026-11-23',
      'next check due': '2027-11-23',
      page: 'https://physiatry-cme.example/providers/aapmr/',
    });
  });
});

describe('the table of facts about providers', () => {
  const rows = providerFactsTable(catalog);

  test('has a row for each citation, and a value in each', () => {
    const citations = [...catalog.providers.values()].flatMap((provider) => citationsIn(provider));

    expect(rows).toHaveLength(citations.length);
    expect(rows.filter(({ value }) => value === '' || value === 'undefined')).toEqual([]);
  });

  test('names a source for every fact that was read, and none for the others', () => {
    const wrong = rows.filter(
      (row) => (row['how sure'] === 'Not checked') !== (row['source'] === null),
    );

    expect(wrong).toEqual([]);
  });
});

describe('the table of requirements', () => {
  test('has each criterion with its number, unit and source', () => {
    const rows = requirementTable(catalog, addressOf);

    expect(
      rows.find((row) => row['requirement'] === 'abpmr-cc' && row['criterion'] === 'total'),
    ).toMatchObject({
      number: 150,
      unit: 'credits',
      'in force from': '2020-01-01',
      'how sure': 'Derived',
      publisher: 'American Board of Physical Medicine and Rehabilitation',
      'next check due': '2027-05-23',
    });
  });

  test('leaves the number empty where nobody knows it', () => {
    const rows = requirementTable(catalog, addressOf);

    expect(
      rows.find(
        (row) => row['requirement'] === 'abpmr-cc' && row['criterion'] === 'self-assessment',
      ),
    ).toMatchObject({ number: null, unit: 'self-assessment credits' });
  });
});
