import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import {
  dataFile,
  dataFileSchema,
  dataFileText,
  dataJsonSchema,
} from '#src/data/open-data/data-file.ts';
import { contentFolders } from '#src/domain/content/catalog.ts';
import { day } from '#src/domain/day.ts';
import { aRequirement } from '#tests/builders.ts';
import { readCatalog } from '#tests/content/content-files.ts';
import { aCatalog, aSource } from '#tests/domain/content/entries.ts';

const catalog = readCatalog();
const addressOf = (path: string) => `https://physiatry-cme.example${path}`;

function ajv(): Ajv2020 {
  return new Ajv2020({ allowUnionTypes: true, formats: { date: true, uri: true } });
}

describe.for(contentFolders)('the data file of %s', (folder) => {
  const file: unknown = JSON.parse(dataFileText(dataFile(folder, catalog, addressOf)));
  const schema = dataJsonSchema(folder, addressOf(`/data/schema/${folder}-1.json`));
  const validator = ajv();
  const isValid = validator.compile(schema);

  test('is as its published schema says', () => {
    expect(isValid(file), validator.errorsText(isValid.errors)).toBe(true);
  });

  test('reads back as the content that it was written from', () => {
    const { entries } = dataFileSchema(folder).parse(file);

    expect(entries).toEqual(
      [...catalog[folder]].map(([id, entry]) => expect.objectContaining({ ...entry, id })),
    );
  });

  test('names its format, version, schema and license', () => {
    expect(file).toMatchObject({
      $schema: `https://physiatry-cme.example/data/schema/${folder}-1.json`,
      format: `physiatry-cme-${folder}`,
      version: 1,
      license: 'CC-BY-4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Physiatry CME, https://physiatry-cme.example/',
      notice: expect.stringContaining('Unofficial'),
    });
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://physiatry-cme.example/data/schema/${folder}-1.json`,
    });
  });

  test.for([
    { what: 'another version', change: { version: 2 } },
    { what: 'no license', change: { license: undefined } },
    { what: 'a field nobody knows', change: { entires: [] } },
    { what: 'an entry without an id', change: { entries: [{}] } },
  ])('its schema refuses $what', ({ change }) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...Object(file), ...change }));

    expect(isValid(changed)).toBe(false);
  });
});

describe('a data file', () => {
  const requirements = new Map([['rule', aRequirement({ checkedOn: day('2026-08-31') })]]);

  test('has amounts in credits, and says when the next check is due', () => {
    const { entries } = dataFile('requirements', aCatalog({ requirements }), addressOf);

    expect(entries).toMatchObject([
      {
        id: 'rule',
        checkedOn: '2026-08-31',
        nextCheckDue: '2027-02-28',
        editions: [{ criteria: [{ minimum: 150 }, { atLeast: 0.5 }] }],
      },
    ]);
  });

  test('is dated by the newest check in the content, whatever the day', () => {
    const sources = new Map([['a-page', aSource({ accessed: day('2026-10-01') })]]);

    expect(dataFile('topics', aCatalog({ requirements, sources }), addressOf).checkedOn).toBe(
      '2026-10-01',
    );
  });

  test('is empty, and valid, without entries', () => {
    const text = dataFileText(dataFile('topics', aCatalog(), addressOf));

    expect(dataFileSchema('topics').parse(JSON.parse(text)).entries).toEqual([]);
  });

  test('has a line for each entry', () => {
    const lines = dataFileText(dataFile('topics', catalog, addressOf)).split('\n');

    expect(lines.filter((line) => line.startsWith('{"id":"'))).toHaveLength(catalog.topics.size);
  });
});
