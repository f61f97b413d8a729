import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import type { Criterion } from '#src/domain/content/requirement.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const { requirements } = readCatalog();

function editionOf(id: string) {
  const edition = requirements.get(id)?.editions[0];
  if (edition === undefined) throw new Error(`No edition of ${id}`);
  return edition;
}

/** The number a criterion is about, as the board states it. */
function numberOf(criterion: Criterion): number | null {
  switch (criterion.kind) {
    case 'total':
    case 'self-assessment':
      return criterion.minimum;
    case 'share':
      return criterion.atLeast;
    case 'occurrences':
      return criterion.times;
    case 'pace':
      return criterion.perYear;
  }
}

describe('the requirements', () => {
  test('are these three', () => {
    expect([...requirements.keys()].sort()).toEqual([
      'abpmr-cc',
      'abpmr-moc-2012',
      'abpmr-moc-before-2012',
    ]);
  });

  test.for([
    { id: 'abpmr-cc', criterion: 'total', number: credits(150) },
    { id: 'abpmr-cc', criterion: 'related', number: 0.5 },
    { id: 'abpmr-cc', criterion: 'self-assessment', number: null },
    { id: 'abpmr-cc', criterion: 'practice-improvement', number: 1 },
    { id: 'abpmr-cc', criterion: 'pace', number: credits(30) },
    { id: 'abpmr-moc-2012', criterion: 'total', number: credits(150) },
    { id: 'abpmr-moc-2012', criterion: 'related', number: 0.5 },
    { id: 'abpmr-moc-2012', criterion: 'self-assessment', number: credits(40) },
    { id: 'abpmr-moc-2012', criterion: 'practice-improvement', number: 1 },
    { id: 'abpmr-moc-2012', criterion: 'pace', number: credits(30) },
    { id: 'abpmr-moc-before-2012', criterion: 'total', number: credits(300) },
    { id: 'abpmr-moc-before-2012', criterion: 'related', number: 0.5 },
    { id: 'abpmr-moc-before-2012', criterion: 'self-assessment', number: 4 },
    { id: 'abpmr-moc-before-2012', criterion: 'practice-improvement', number: 1 },
    { id: 'abpmr-moc-before-2012', criterion: 'pace', number: credits(30) },
  ])('$id, $criterion: $number', ({ id, criterion, number }) => {
    const found = editionOf(id).criteria.find((candidate) => candidate.id === criterion);

    expect(found && numberOf(found)).toBe(number);
    expect(found?.citations.length).toBeGreaterThan(0);
  });

  test.for([
    { id: 'abpmr-cc', cycleYears: 5, stageYears: [], status: 'current' },
    { id: 'abpmr-moc-2012', cycleYears: 10, stageYears: [5, 5], status: 'ending' },
    { id: 'abpmr-moc-before-2012', cycleYears: 10, stageYears: [], status: 'historical' },
  ])('$id runs for $cycleYears years and is $status', ({ id, cycleYears, stageYears, status }) => {
    expect(editionOf(id)).toMatchObject({ cycleYears, stageYears });
    expect(requirements.get(id)?.status).toBe(status);
  });

  test('the total of Continuing Certification is derived, not quoted', () => {
    const total = editionOf('abpmr-cc').criteria.find(({ id }) => id === 'total');

    expect(total?.citations[0]?.confidence).toBe('derived');
  });

  test('the share under Continuing Certification is marked as a rule of MOC', () => {
    const related = editionOf('abpmr-cc').criteria.find(({ id }) => id === 'related');

    expect(related?.citations.map(({ caveat }) => caveat)).toEqual([
      'MOC rule; not confirmed for Continuing Certification.',
    ]);
  });

  test.for([...requirements.keys()])('%s works the board’s example: 90 credits, 45', (id) => {
    const example = requirements.get(id)?.workedExamples[0];

    expect(example?.title).toContain('90 credits');
    expect(example?.text).toContain('45 or more');
  });

  test.for([...requirements.keys()])('the types that count in %s are derived', (id) => {
    const total = editionOf(id).criteria.find(({ kind }) => kind === 'total');

    expect(total).toMatchObject({
      counting: ['ama-pra-1', 'aafp-prescribed', 'aoa-1-a', 'acog-cognate'],
      uncertain: ['aoa-1-b', 'rcpsc-1', 'rcpsc-3', 'ecmec'],
      countingCitations: [{ confidence: 'derived' }, { confidence: 'confirmed' }],
    });
  });
});

describe('the accreditors', () => {
  const { accreditors } = readCatalog();
  const total = editionOf('abpmr-cc').criteria.find(({ kind }) => kind === 'total');
  if (total?.kind !== 'total') throw new Error('No total');
  const standings = [...accreditors].flatMap(([id, { credits: granted }]) =>
    granted.map(({ creditType, standing }) => ({ id, creditType, standing })),
  );

  test.for(standings)(
    '$id and the requirement agree on $creditType',
    ({ creditType, standing }) => {
      expect(total.counting.includes(creditType)).toBe(standing === 'counts');
      expect(total.uncertain.includes(creditType)).toBe(
        standing === 'not-known' || standing === 'counts-after-conversion',
      );
    },
  );

  test.for([
    'ama-pra-1',
    'ama-pra-2',
    'aoa-1-a',
    'aoa-1-b',
    'aoa-2-a',
    'aoa-2-b',
    'aafp-prescribed',
    'aafp-elective',
    'acog-cognate',
    'rcpsc-1',
    'rcpsc-3',
    'ecmec',
  ])('%s has a standing', (creditType) => {
    expect(standings.map((standing) => standing.creditType)).toContain(creditType);
  });
});
