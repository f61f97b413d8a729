import { beforeAll, describe, expect, test, vi } from 'vitest';

import type { pageFreshness as PageFreshness } from '#src/components/site/page-freshness.ts';
import { day } from '#src/domain/day.ts';

describe('a page built on June 1, 2027', () => {
  let pageFreshness: typeof PageFreshness;

  beforeAll(async () => {
    vi.stubEnv('TODAY', '2027-06-01');
    vi.resetModules(); // the day is read once, when its module is
    ({ pageFreshness } = await import('#src/components/site/page-freshness.ts'));
    vi.unstubAllEnvs();
  });

  test.for([
    { folder: 'requirements', checkedOn: '2026-11-23', due: '2027-05-23', late: true },
    { folder: 'requirements', checkedOn: '2026-12-01', due: '2027-06-01', late: false },
    { folder: 'providers', checkedOn: '2026-11-23', due: '2027-11-23', late: false },
  ] as const)(
    'with $folder checked on $checkedOn is due by $due and late: $late',
    ({ folder, checkedOn, due, late }) => {
      expect(pageFreshness(day(checkedOn), folder)).toMatchObject({
        nextCheckDue: due,
        isOverdue: late,
      });
    },
  );

  test('goes by the fact that has waited longest, and tells when the newest was checked', () => {
    const checked = { first: day('2026-05-01'), last: day('2027-05-30') };

    expect(pageFreshness(checked, 'providers')).toEqual({
      ...checked,
      nextCheckDue: '2027-05-01',
      isOverdue: true,
    });
  });
});
