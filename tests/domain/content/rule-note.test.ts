import { expect, test } from 'vitest';
import { ruleKey, trackedRequirement } from '#src/domain/content/rule-note.ts';
import { aRequirement } from '#tests/builders.ts';

test('every criterion has its note, and the editions carry no prose twice', () => {
  const tracked = trackedRequirement('abpmr-cc', aRequirement(), new Map());

  for (const edition of tracked.editions) {
    for (const criterion of edition.criteria) {
      expect(tracked.notes[ruleKey(edition, criterion)]?.label).toBe(criterion.label);
      expect(criterion.citations).toEqual([]);
      expect(criterion.explanation).toBe('');
    }
  }
  expect(Object.keys(tracked.notes)).not.toHaveLength(0);
});
