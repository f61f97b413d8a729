import { describe, expect, test } from 'vitest';

import { readRecord } from '#src/domain/record/read-record.ts';
import type { RecordProblem } from '#src/domain/record/record-format.ts';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const otherId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const moment = '2026-03-14T12:00:00.000Z';
const later = '2026-03-15T12:00:00.000Z';
const stamps = { id, createdAt: moment, updatedAt: moment };
const credit = { ...stamps, completedOn: '2026-03-14', amount: 7.25, creditType: 'ama-pra-1' };
const envelope = {
  format: 'physiatry-cme-record',
  version: 1,
  writtenAt: moment,
  certifications: [],
  credits: [],
};

const file = (overrides: object = {}) => JSON.stringify({ ...envelope, ...overrides });
const withCredit = (overrides: object = {}) => file({ credits: [{ ...credit, ...overrides }] });
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

describe('what is read', () => {
  test('a credit with a date, an amount and a type gets the defaults of everything else', () => {
    const read = readRecord(withCredit());

    expect(read).toMatchObject({ ok: true, value: { writtenAt: moment } });
    expect(read.ok && read.value.contents.credits).toEqual([
      {
        ...stamps,
        deletedAt: null,
        ancestors: [],
        status: 'completed',
        startedOn: null,
        completedOn: '2026-03-14',
        amount: 725,
        creditType: 'ama-pra-1',
        creditTypeName: null,
        alsoAs: [],
        selfAssessment: 0,
        related: {},
        topics: {},
        title: '',
        provider: null,
        providerName: '',
        activityFormat: null,
        notes: '',
        reports: {},
        evidence: [],
      },
    ]);
  });

  test.for([
    { what: 'an empty record', text: file() },
    { what: 'a byte-order mark', text: `\uFEFF${file()}` },
    { what: 'spaces and line breaks around', text: `\n  ${file()} \r\n` },
    { what: 'the smallest amount', text: withCredit({ amount: 0.01 }) },
    { what: 'the largest amount', text: withCredit({ amount: 9999.99 }) },
    { what: 'an amount that binary fractions cannot hold', text: withCredit({ amount: 0.07 }) },
    { what: 'the first day', text: withCredit({ completedOn: '1900-01-01' }) },
    { what: 'the last day', text: withCredit({ completedOn: '2199-12-31' }) },
    { what: 'a leap day', text: withCredit({ completedOn: '2024-02-29' }) },
    { what: 'a UUID of a kind nobody uses', text: withCredit({ id: otherId.replace('4', 'f') }) },
    { what: 'all of a credit related', text: withCredit({ related: { pmr: 7.25 } }) },
    { what: 'an unknown provider', text: withCredit({ provider: 'nobody' }) },
    { what: 'evidence that is not here', text: withCredit({ evidence: [otherId] }) },
    { what: 'a minus zero', text: withCredit().replace('7.25', '7.25,"selfAssessment":-0') },
    {
      what: 'a shrunk tombstone',
      text: file({ credits: [{ id, updatedAt: moment, deletedAt: moment }] }),
    },
    {
      what: 'a deleted credit, whole',
      text: withCredit({ updatedAt: later, deletedAt: later, ancestors: [moment] }),
    },
    {
      what: 'an earlier version in the history',
      text: file({ history: [{ kind: 'credits', version: credit }] }),
    },
  ])('$what', ({ text }) => {
    expect(readRecord(text)).toMatchObject({ ok: true });
    expect(readRecord(bytes(text))).toEqual(readRecord(text));
  });
});

describe('what is refused, whole, with its reason', () => {
  test.for<{ what: string; file: string | Uint8Array; problem: RecordProblem }>([
    { what: 'nothing', file: new Uint8Array(), problem: { kind: 'empty' } },
    { what: 'a byte-order mark alone', file: '\uFEFF', problem: { kind: 'empty' } },
    { what: 'spaces', file: ' \n ', problem: { kind: 'empty' } },
    { what: 'a web page', file: '\n<!doctype html>', problem: { kind: 'not-text', what: 'html' } },
    {
      what: 'UTF-16 with its mark',
      file: utf16(`\uFEFF${file()}`),
      problem: { kind: 'not-text', what: 'utf-16' },
    },
    {
      what: 'UTF-16 without a mark',
      file: utf16(file()),
      problem: { kind: 'not-text', what: 'utf-16' },
    },
    {
      what: 'a compressed file',
      file: Uint8Array.of(0x1f, 0x8b, 8, 0),
      problem: { kind: 'not-text', what: 'gzip' },
    },
    { what: 'a ZIP', file: bytes('PK\u0003\u0004…'), problem: { kind: 'not-text', what: 'zip' } },
    { what: 'a PDF', file: bytes('%PDF-1.7'), problem: { kind: 'not-text', what: 'pdf' } },
    {
      what: 'bytes that are not UTF-8',
      file: Uint8Array.of(0x7b, 0x22, 0xc3, 0x28),
      problem: { kind: 'not-text', what: 'unknown' },
    },
    {
      what: 'a surrogate in UTF-8',
      file: Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22),
      problem: { kind: 'not-text', what: 'unknown' },
    },
    { what: 'a file cut in the middle', file: file().slice(0, 60), problem: { kind: 'cut-off' } },
    { what: 'a file cut in a text', file: '{"format":"physi', problem: { kind: 'cut-off' } },
    { what: 'a file cut after a backslash', file: '{"a":"\\', problem: { kind: 'cut-off' } },
    { what: 'words', file: 'my credits', problem: { kind: 'not-json' } },
    { what: 'a spreadsheet', file: 'date,amount\n2026-03-14,7.25', problem: { kind: 'not-json' } },
    { what: 'JSON with a comma too many', file: '{"a":1,}', problem: { kind: 'not-json' } },
    { what: 'two records in one file', file: file() + file(), problem: { kind: 'not-json' } },
    { what: 'more closed than opened', file: `${file()}}`, problem: { kind: 'not-json' } },
    { what: 'a number', file: '7', problem: { kind: 'not-a-record' } },
    { what: 'null', file: 'null', problem: { kind: 'not-a-record' } },
    { what: 'a list', file: `[${file()}]`, problem: { kind: 'not-a-record' } },
    { what: 'another program’s JSON', file: '{"version":1}', problem: { kind: 'not-a-record' } },
    { what: 'another format', file: file({ format: 'cme' }), problem: { kind: 'not-a-record' } },
    {
      what: 'a later version, whatever else is in it',
      file: file({ version: 2, future: true }),
      problem: { kind: 'newer-version', version: 2 },
    },
    {
      what: 'a million nested lists',
      file: '['.repeat(1_000_000) + ']'.repeat(1_000_000),
      problem: { kind: 'too-deep' },
    },
    {
      what: 'nine levels',
      file: file({ credits: [[[[[[[[]]]]]]]] }),
      problem: { kind: 'too-deep' },
    },
    {
      what: 'a key that stands twice',
      file: withCredit().replace('"amount":7.25', '"amount":7.25,"amount":1'),
      problem: { kind: 'repeated-key', key: 'amount' },
    },
    {
      what: 'a key that stands twice in two spellings',
      file: withCredit().replace('"amount":7.25', '"amount":7.25,"\\u0061mount" : 1'),
      problem: { kind: 'repeated-key', key: 'amount' },
    },
    {
      what: 'more entries than any record has',
      file: file({ credits: Array(100_001).fill(0) }),
      problem: { kind: 'too-many-entries', count: 100_001 },
    },
    {
      what: 'more than 20 MB',
      file: new Uint8Array(20_000_001),
      problem: { kind: 'too-large', bytes: 20_000_001 },
    },
  ])('$what', ({ file, problem }) => {
    expect(readRecord(file)).toEqual({ ok: false, problem });
  });

  const missing = 'This is missing. Add it.';
  const tooMuch = 'This is more than the amount of the credit. Lower it, or raise the amount.';
  const inCredit = 'credits, entry 1 (March 14, 2026)';

  test.for<{ what: string; file: string; where: string; says: string }>([
    {
      what: 'a version in words',
      file: file({ version: '1' }),
      where: 'version',
      says: 'whole number',
    },
    {
      what: 'a version before the first',
      file: file({ version: 0 }),
      where: 'version',
      says: 'never',
    },
    {
      what: 'an unknown key outside',
      file: file({ theme: 1 }),
      where: 'the file',
      says: '“theme”',
    },
    { what: 'no credits', file: file({ credits: undefined }), where: 'credits', says: missing },
    {
      what: 'credits that are no list',
      file: file({ credits: {} }),
      where: 'credits',
      says: 'a list',
    },
    { what: 'no time of writing', file: file({ writtenAt: '' }), where: 'writtenAt', says: 'UTC' },
    {
      what: 'a credit that is text',
      file: file({ credits: ['7'] }),
      where: 'credits, entry 1',
      says: 'an object, found “7”',
    },
    { what: 'an unknown key', file: withCredit({ hours: 2 }), where: inCredit, says: '“hours”' },
    {
      what: 'no day',
      file: withCredit({ completedOn: undefined }),
      where: 'credits, entry 1, completedOn',
      says: missing,
    },
    {
      what: 'no amount',
      file: withCredit({ amount: undefined }),
      where: `${inCredit}, amount`,
      says: missing,
    },
    {
      what: 'an amount in words',
      file: withCredit({ amount: '7.25' }),
      where: `${inCredit}, amount`,
      says: 'a number, found “7.25”',
    },
    {
      what: 'an amount below nothing',
      file: withCredit({ amount: -1 }),
      where: `${inCredit}, amount`,
      says: '0.01',
    },
    {
      what: 'an amount of nothing',
      file: withCredit({ amount: 0 }),
      where: `${inCredit}, amount`,
      says: '0.01',
    },
    {
      what: 'an amount too large',
      file: withCredit({ amount: 10_000 }),
      where: `${inCredit}, amount`,
      says: '9999.99',
    },
    {
      what: 'an amount too fine',
      file: withCredit({ amount: 0.125 }),
      where: `${inCredit}, amount`,
      says: 'steps of 0.01',
    },
    {
      what: 'an infinite amount',
      file: withCredit().replace('7.25', '1e400'),
      where: `${inCredit}, amount`,
      says: 'Infinity',
    },
    {
      what: 'a day that does not exist',
      file: withCredit({ completedOn: '2026-02-30' }),
      where: 'credits, entry 1, completedOn',
      says: 'no such day',
    },
    {
      what: 'the year 0',
      file: withCredit({ completedOn: '0000-01-01' }),
      where: 'credits, entry 1, completedOn',
      says: '1900',
    },
    {
      what: 'an American day',
      file: withCredit({ completedOn: '3/14/2026' }),
      where: 'credits, entry 1, completedOn',
      says: 'YYYY-MM-DD',
    },
    {
      what: 'a moment without milliseconds',
      file: withCredit({ updatedAt: '2026-03-14T12:00:00Z' }),
      where: `${inCredit}, updatedAt`,
      says: 'UTC',
    },
    {
      what: 'the hour 25',
      file: withCredit({ updatedAt: '2026-03-14T25:00:00.000Z' }),
      where: `${inCredit}, updatedAt`,
      says: 'no such moment',
    },
    {
      what: 'an unknown type',
      file: withCredit({ creditType: 'ama' }),
      where: `${inCredit}, creditType`,
      says: '“ama” isn’t allowed here. Use one of these: ama-pra-1',
    },
    {
      what: 'another type without a name',
      file: withCredit({ creditType: 'other' }),
      where: `${inCredit}, creditTypeName`,
      says: 'called',
    },
    {
      what: 'a start after the end',
      file: withCredit({ startedOn: '2026-03-15' }),
      where: `${inCredit}, startedOn`,
      says: 'after',
    },
    {
      what: 'more related than there is',
      file: withCredit({ related: { pain: 7.26 } }),
      where: `${inCredit}, related, pain`,
      says: tooMuch,
    },
    {
      what: 'more self-assessment than there is',
      file: withCredit({ selfAssessment: 8 }),
      where: `${inCredit}, selfAssessment`,
      says: tooMuch,
    },
    {
      what: 'an unknown field',
      file: withCredit({ related: { cardiology: 1 } }),
      where: `${inCredit}, related`,
      says: '“cardiology”',
    },
    {
      what: 'an id that is none',
      file: withCredit({ id: '1' }),
      where: `${inCredit}, id`,
      says: 'UUID',
    },
    {
      what: 'a topic with spaces',
      file: withCredit({ topics: { 'a b': 1 } }),
      where: `${inCredit}, topics, a b`,
      says: 'hyphens',
    },
    {
      what: 'a deletion at another time',
      file: withCredit({ deletedAt: later }),
      where: `${inCredit}, deletedAt`,
      says: 'the same',
    },
    {
      what: '51 ancestors',
      file: withCredit({ ancestors: Array(51).fill(moment) }),
      where: `${inCredit}, ancestors`,
      says: '50',
    },
    {
      what: 'a prototype',
      file: withCredit().replace('"amount"', '"__proto__":{"x":1},"amount"'),
      where: '__proto__',
      says: 'Remove it',
    },
    {
      what: 'a prototype in a map',
      file: withCredit().replace('"amount"', '"topics":{"__proto__":1},"amount"'),
      where: '__proto__',
      says: 'Remove it',
    },
    {
      what: 'a constructor',
      file: file({ constructor: { prototype: {} } }),
      where: 'constructor',
      says: 'Remove it',
    },
    {
      what: 'one id twice',
      file: file({ credits: [credit, credit] }),
      where: 'credits, entry 2 (March 14, 2026), id',
      says: 'same id',
    },
    {
      what: 'one id in two lists',
      file: file({ credits: [credit], evidence: [stamps] }),
      where: 'evidence, entry 1, id',
      says: 'same id',
    },
    {
      what: 'a cycle that ends before it starts',
      file: file({
        requirements: [
          { ...stamps, name: 'License', cycle: { start: '2026-01-02', end: '2026-01-01' } },
        ],
      }),
      where: 'requirements, entry 1 (License), cycle, end',
      says: 'before the start',
    },
    {
      what: 'a certification in no field',
      file: file({ certifications: [stamps] }),
      where: 'certifications, entry 1, field',
      says: missing,
    },
    {
      what: 'a damaged history',
      file: file({ history: [{ kind: 'credits', version: { ...credit, amount: 'x' } }] }),
      where: 'history, entry 1 (March 14, 2026), amount',
      says: 'a number',
    },
    {
      what: 'a history of nothing known',
      file: file({ history: [{ kind: 'notes', version: {} }] }),
      where: 'history, entry 1, kind',
      says: '“notes”',
    },
    {
      what: 'a report in an unknown state',
      file: withCredit({ reports: { abpmr: { state: 'sent' } } }),
      where: `${inCredit}, reports, abpmr, state`,
      says: '“sent”',
    },
  ])('$what: $where', ({ file, where, says }) => {
    const read = readRecord(file);

    expect(read).toMatchObject({ ok: false, problem: { kind: 'faults', more: false } });
    const faults = !read.ok && read.problem.kind === 'faults' ? read.problem.faults : [];
    expect(faults.map((fault) => fault.where)).toContain(where);
    expect(faults.find((fault) => fault.where === where)?.what).toContain(says);
  });

  test('every fault of an entry is named', () => {
    const read = readRecord(withCredit({ amount: 0, title: 7, hours: 1 }));

    expect(!read.ok && read.problem.kind === 'faults' && read.problem.faults).toHaveLength(3);
  });

  test('of 100,000 faulty entries the first 50 faults are named', () => {
    const read = readRecord(file({ credits: Array(100_000).fill({ amount: -1 }) }));

    const problem = read.ok ? undefined : read.problem;
    expect(problem).toMatchObject({ kind: 'faults', more: true });
    expect(problem?.kind === 'faults' && problem.faults).toHaveLength(50);
  });

  test('nothing in a file changes an object outside of it', () => {
    readRecord(file().replace('"credits"', '"__proto__":{"polluted":true},"credits"'));

    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a file of an earlier version', () => {
  // There is none before version 1, so this one is made up: its credits had `hours`.
  const old = { ...envelope, version: 0, credits: [{ ...credit, amount: undefined, hours: 7.25 }] };
  const upgrades = {
    0: (file: Readonly<Record<string, unknown>>) => ({
      ...file,
      credits: [{ ...credit, amount: 7.25 }],
    }),
  };

  test('is upgraded step by step and then checked', () => {
    expect(readRecord(JSON.stringify(old), upgrades)).toEqual(readRecord(withCredit()));
  });

  test('is refused where the upgraded file breaks the format', () => {
    const faulty = { 0: (file: Readonly<Record<string, unknown>>) => file };

    expect(readRecord(JSON.stringify(old), faulty)).toMatchObject({ ok: false });
  });

  test('is refused where no road leads from it', () => {
    expect(readRecord(JSON.stringify(old))).toMatchObject({
      ok: false,
      problem: { kind: 'faults', faults: [{ where: 'version' }] },
    });
  });
});
