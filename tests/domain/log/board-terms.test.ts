import { describe, expect, test } from 'vitest';
import { credits, noCredit } from '#src/domain/amount.ts';
import { countingRule } from '#src/domain/content/counting-rule.ts';
import { day } from '#src/domain/day.ts';
import { boardTerms, ownTerms } from '#src/domain/log/report-terms.ts';
import { reportStatusOf } from '#src/domain/log/report-state.ts';
import {
  aCertification,
  aMilestone,
  anEdition,
  aStagedEdition,
  aTotal,
  period,
} from '#tests/builders.ts';

const today = day('2026-11-25');
const other = countingRule('other-board', {
  editions: [anEdition({ criteria: [aTotal({ counting: ['ecmec'], uncertain: [] })] })],
});
const own = countingRule('abpmr-cc', { editions: [anEdition()] });

describe('the types that the board counts', () => {
  test('are those of the certification’s own requirement', () => {
    expect(boardTerms([other, own], [aCertification()], today).counting).toEqual([
      'ama-pra-1',
      'aoa-1-a',
    ]);
  });

  test.for([
    { because: 'it has no cycle', certification: { cycle: null } },
    { because: 'its requirement is not known', certification: { requirement: 'of-tomorrow' } },
    {
      because: 'no edition covers it',
      certification: { cycle: period('2010-01-01', '2014-12-31') },
    },
  ])('are those of any requirement where the certification has no rule: $because', (given) => {
    const certifications = [aCertification(given.certification)];

    expect(boardTerms([other, own], certifications, today)).toEqual(
      boardTerms([other, own], [], today),
    );
  });
});

test('a balance covers its own stage, from the first day of the stage', () => {
  const rules = [countingRule('abpmr-cc', { editions: [aStagedEdition()] })];
  const openingBalance = {
    asOf: day('2026-06-30'),
    total: credits(10),
    related: noCredit,
    selfAssessment: noCredit,
  };
  const cycle = period('2020-01-01', '2029-12-31');

  expect(boardTerms(rules, [aCertification({ cycle, openingBalance })], today).balances).toEqual([
    period('2025-01-01', '2026-06-30'),
  ]);
});

test('an LA-PM&R quarter is the board’s own to report, and no license’s', () => {
  const entry = aMilestone({ kind: 'la-pmr-quarter' });

  expect(reportStatusOf({ kind: 'milestones', entry }, boardTerms([own], [], today))).toBe(
    'own-assessment',
  );
  expect(reportStatusOf({ kind: 'milestones', entry }, ownTerms({ creditTypes: [] }, today))).toBe(
    'to-report',
  );
});
