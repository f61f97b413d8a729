import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { recordJsonSchema } from '#src/data/record-json-schema.ts';
import { readRecord } from '#src/domain/record/read-record.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { aCredit, timestamp } from '#tests/builders.ts';
import { arbitraryRecord } from '#tests/domain/record/arbitrary-record.ts';

const url = 'https://physiatry-cme.example/schema/record-1.json';
const writtenAt = timestamp('2026-11-23T14:05:00.000Z');
const ajv = new Ajv2020({
  allowUnionTypes: true,
  formats: { date: true, 'date-time': true, uuid: true },
});
const isValid = ajv.compile(recordJsonSchema(url));

describe('the published description of the record file', { timeout: 60_000 }, () => {
  test('says where it is published', () => {
    expect(recordJsonSchema(url)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: url,
    });
  });

  test('fits every file that the site writes', () => {
    fc.assert(
      fc.property(arbitraryRecord, (contents) => {
        const file = JSON.parse(writeRecord(contents, writtenAt));

        expect(isValid(file), ajv.errorsText(isValid.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('explains every list and entry of it', () => {
    expect(recordJsonSchema(url)).toMatchObject({
      $defs: { credit: { title: 'Credit' }, certification: { title: 'Certification' } },
    });
  });

  const text = writeRecord({ ...emptyRecord, credits: [aCredit()] }, writtenAt);

  test.for([
    { what: 'no format', from: '"format"', to: '"form"' },
    { what: 'another version', from: '"version": 1', to: '"version": 2' },
    { what: 'an unknown key', from: '"notes"', to: '"remarks"' },
    { what: 'an unknown type', from: '"ama-pra-1"', to: '"ama"' },
    { what: 'an amount in words', from: '"amount": 2', to: '"amount": "2"' },
    { what: 'an amount of nothing', from: '"amount": 2', to: '"amount": 0' },
    { what: 'a day in American order', from: '"2024-03-14"', to: '"3/14/2024"' },
    { what: 'an id that is no UUID', from: '"id": "0', to: '"id": "x' },
  ])('refuses $what, as the site does', ({ from, to }) => {
    const changed = text.replace(from, to);

    expect(changed).not.toBe(text);
    expect(isValid(JSON.parse(changed))).toBe(false);
    expect(readRecord(changed).ok).toBe(false);
  });
});
