import papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { csvFrom } from '#src/data/open-data/csv.ts';
import { providerFactsTable, providerTable } from '#src/data/open-data/provider-table.ts';
import { requirementTable } from '#src/data/open-data/requirement-table.ts';
import { citationsIn } from '#src/domain/content/confidence.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { day } from '#src/domain/day.ts';
import {
  anEdition,
  anOccurrence,
  aPace,
  aRequirement,
  aSelfAssessment,
  aShare,
  aTotal,
} from '#tests/builders.ts';
import { readCatalog } from '#tests/content/content-files.ts';
import { aCatalog, aTypedProvider } from '#tests/domain/content/entries.ts';

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
  test('has a row for each', () => {
    expect(rows.map(({ id }) => id)).toEqual([...catalog.providers.keys()]);
  });

  test('says how sure each fact is, and keeps apart what was not checked', () => {
    const read = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };
    const unread = { confidence: 'background' };
    const provider = providerSchema.parse(
      aTypedProvider({
        citation: read,
        phones: [{ number: '(847) 737-6000', as: 'board-page', citation: read }],
        place: { value: 'Chicago', citation: unread },
        topics: [
          { value: 'pain', citation: read },
          { value: 'sports', citation: unread },
        ],
      }),
    );
    const topics = new Map([['pain', { name: 'Pain medicine', field: 'pain' as const }]]);
    const providers = new Map([['example', provider]]);

    expect(providerTable(aCatalog({ providers, topics }), addressOf)).toEqual([
      expect.objectContaining({
        id: 'example',
        name: 'Example Academy',
        'name: how sure': 'Verified',
        phone: '(847) 737-6000',
        'phone: where read': 'As printed on the board’s page',
        place: 'Chicago',
        'place: how sure': 'Not checked',
        topics: 'Pain medicine',
        'topics: not checked': 'sports',
        'checked on': '2026-11-23',
        'next check due': '2027-11-23',
        page: 'https://physiatry-cme.example/providers/example/',
      }),
    ]);
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
  test('has a row for each criterion, with its number and unit', () => {
    const criteria = [
      aTotal(),
      aShare(),
      aSelfAssessment({ minimum: null }),
      anOccurrence(),
      aPace(),
    ];
    const requirement = aRequirement({
      editions: [anEdition({ criteria })],
      checkedOn: day('2026-11-02'),
    });
    const rows = requirementTable(
      aCatalog({ requirements: new Map([['rule', requirement]]) }),
      addressOf,
    );

    expect(rows.map(({ number, unit }) => [number, unit])).toEqual([
      [150, 'credits'],
      [0.5, 'of the credits reported'],
      [null, 'self-assessment credits'],
      [1, 'times'],
      [30, 'credits a year, advice'],
    ]);
    expect(rows[0]).toMatchObject({
      requirement: 'rule',
      'in force from': '2020-01-01',
      'how sure': 'Not checked',
      source: null,
      'checked on': '2026-11-02',
      'next check due': '2027-05-02',
    });
  });

  test('names the source of every criterion that was read', () => {
    const unnamed = requirementTable(catalog, addressOf).filter(
      (row) => (row['how sure'] === 'Not checked') !== (row['source'] === null),
    );

    expect(unnamed).toEqual([]);
  });
});
