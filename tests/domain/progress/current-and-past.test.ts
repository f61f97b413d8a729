import { expect, test } from 'vitest';
import type { Certification } from '#src/domain/record/certification.ts';
import type { NoProgress } from '#src/domain/progress/progress.ts';
import { currentAndPast } from '#src/domain/progress/progress-towards.ts';
import { aCertification, period } from '#tests/builders.ts';

function measured(certification: Certification): NoProgress {
  return { kind: 'requirement-not-known', certification };
}

test('a cycle is past once a newer one of the same field follows it, and PM&R comes first', () => {
  const older = measured(aCertification({ cycle: period('2017-01-01', '2021-12-31') }));
  const newer = measured(aCertification({ cycle: period('2022-01-01', '2026-12-31') }));
  const pain = measured(
    aCertification({ field: 'pain', cycle: period('2016-01-01', '2020-12-31') }),
  );

  const { current, past } = currentAndPast([pain, older, newer]);

  expect(current).toEqual([newer, pain]);
  expect(past).toEqual([older]);
});

test('two cycles that overlap are both current', () => {
  const first = measured(aCertification({ cycle: period('2020-01-01', '2024-12-31') }));
  const second = measured(aCertification({ cycle: period('2024-12-31', '2029-12-30') }));

  expect(currentAndPast([first, second]).past).toEqual([]);
});
