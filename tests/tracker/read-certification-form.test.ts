import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { setupRule } from '#src/domain/content/setup-rule.ts';
import { newCertification } from '#src/tracker/setup/certification-content.ts';
import {
  noRequirement,
  readCertificationForm,
} from '#src/tracker/setup/read-certification-form.ts';
import {
  aCertification,
  anEdition,
  anOccurrence,
  aRequirement,
  aShare,
  aTotal,
  period,
} from '#tests/builders.ts';

const edition = anEdition({ criteria: [aTotal(), aShare(), anOccurrence()] });
const rules = [setupRule('abpmr-cc', aRequirement({ editions: [edition] }))];

type Fields = Readonly<Record<string, string | readonly string[]>>;

const complete: Fields = {
  field: 'pmr',
  requirement: 'abpmr-cc',
  start: '1',
  'start-date': '1',
  'start-year': '2022',
  end: '12',
  'end-date': '31',
  'end-year': '2026',
  status: 'active',
  counting: rules[0]?.editions[0]?.counting ?? [],
};

const balanceDay: Fields = {
  'balance-day': '6',
  'balance-day-date': '30',
  'balance-day-year': '2025',
};

function read(
  fields: Fields,
  before = newCertification(rules),
  others: Parameters<typeof readCertificationForm>[3] = [],
) {
  const form = new FormData();
  for (const [name, values] of Object.entries({ ...complete, ...fields })) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return readCertificationForm(form, before, rules, others);
}

function messagesOf(fields: Fields): readonly string[] {
  const result = read(fields);
  return result.ok ? [] : result.problem.map(({ message }) => message);
}

describe('the form of a certification', () => {
  test('gives a certification, and stores no list of types that is the rule’s own', () => {
    const result = read({});

    expect(result).toMatchObject({
      ok: true,
      value: {
        field: 'pmr',
        requirement: 'abpmr-cc',
        cycle: period('2022-01-01', '2026-12-31'),
        counting: null,
        targets: {},
        openingBalance: null,
        stages: [],
      },
    });
  });

  test('keeps a list of types of one’s own', () => {
    expect(read({ counting: ['ama-pra-1', 'aafp-prescribed'] })).toMatchObject({
      value: { counting: ['ama-pra-1', 'aafp-prescribed'] },
    });
  });

  test.for([
    {
      what: 'the same cycle of the same certificate',
      other: aCertification(),
      says: [
        'You already set up PM&R, January 1, 2022 to December 31, 2026. Edit it, or enter another cycle',
      ],
    },
    { what: 'the same cycle of another', other: aCertification({ field: 'pain' }), says: [] },
    {
      what: 'another cycle of the same',
      other: aCertification({ cycle: period('2017-01-01', '2021-12-31') }),
      says: [],
    },
  ])('beside $what it says $says', ({ other, says }) => {
    const result = read({}, newCertification(rules), [other]);

    expect(result.ok ? [] : result.problem.map(({ message }) => message)).toEqual(says);
  });

  test('refuses a second certificate without a cycle', () => {
    const other = aCertification({ requirement: null, cycle: null });
    const result = read({ requirement: noRequirement }, newCertification(rules), [other]);

    expect(result.ok ? [] : result.problem).toEqual([
      {
        field: 'field',
        message:
          'You already set up PM&R without a cycle. Edit it, or choose another certification',
      },
    ]);
  });

  test('asks for nothing more where no requirement applies, and drops what went with one', () => {
    const before = { ...newCertification(rules), targets: { total: credits(120) } };

    expect(read({ requirement: noRequirement, end: '' }, before)).toMatchObject({
      ok: true,
      value: { requirement: null, status: 'no-time-limit', cycle: null, targets: {} },
    });
  });

  test('reads targets: credits, a share in percent, times', () => {
    const fields = {
      'target-total': '120.5',
      'target-related': '60',
      'target-practice-improvement': '2',
    };

    expect(read(fields)).toMatchObject({
      value: {
        targets: {
          total: credits(120.5),
          related: credits(0.6),
          'practice-improvement': credits(2),
        },
      },
    });
  });

  test('carries over a target of a criterion that the form does not show', () => {
    const before = { ...newCertification(rules), targets: { 'other-rule': credits(7) } };

    expect(read({}, before)).toMatchObject({ value: { targets: { 'other-rule': credits(7) } } });
  });

  test('reads an opening balance whose parts may be blank', () => {
    expect(read({ ...balanceDay, 'balance-total': '96', 'balance-related': '50' })).toMatchObject({
      value: {
        openingBalance: {
          asOf: '2025-06-30',
          total: credits(96),
          related: credits(50),
          selfAssessment: 0,
        },
      },
    });
  });

  test.for<{ what: string; fields: Fields; says: readonly string[] }>([
    {
      what: 'no cycle',
      fields: {
        start: '',
        'start-date': '',
        'start-year': '',
        end: '',
        'end-date': '',
        'end-year': '',
      },
      says: ['Enter the first day of the cycle', 'Enter the last day of the cycle'],
    },
    {
      what: 'an end before the start',
      fields: { 'end-year': '2021' },
      says: ['Choose the last day of the cycle on or after the first day of the cycle'],
    },
    {
      what: 'a day that does not exist',
      fields: { start: '2', 'start-date': '30' },
      says: ['Check the first day of the cycle: there’s no such date'],
    },
    {
      what: 'no type of credit',
      fields: { counting: [] },
      says: ['Select at least one credit type that counts'],
    },
    {
      what: 'a balance without a day',
      fields: { 'balance-total': '96' },
      says: ['Enter the date of your totals, or clear the credits'],
    },
    {
      what: 'a balance without credits',
      fields: balanceDay,
      says: ['Enter your total credits, or clear the date'],
    },
    {
      what: 'a balance outside the cycle',
      fields: { ...balanceDay, 'balance-day-year': '2021', 'balance-total': '96' },
      says: ['Choose a date within the cycle for your totals'],
    },
    {
      what: 'more related than there is',
      fields: { ...balanceDay, 'balance-total': '96', 'balance-related': '96.01' },
      says: ['Enter no more related credits than your total'],
    },
    {
      what: 'a share above a hundred percent',
      fields: { 'target-related': '101' },
      says: ['Enter a whole percentage from 0 to 100'],
    },
    {
      what: 'half a project',
      fields: { 'target-practice-improvement': '0.5' },
      says: ['Enter a whole number of times'],
    },
  ])('refuses $what in the words of the field', ({ fields, says }) => {
    expect(messagesOf(fields)).toEqual(says);
  });
});
