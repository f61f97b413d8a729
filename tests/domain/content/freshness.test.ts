import { describe, expect, test } from 'vitest';

import { isOverdue, nextCheckDue } from '#src/domain/content/freshness.ts';
import { day } from '#src/domain/day.ts';

describe('the next check', () => {
  test.for([
    { folder: 'requirements', checkedOn: '2026-11-23', due: '2027-05-23' },
    { folder: 'accreditors', checkedOn: '2026-11-23', due: '2027-05-23' },
    { folder: 'providers', checkedOn: '2026-11-23', due: '2027-11-23' },
    { folder: 'sources', checkedOn: '2024-02-29', due: '2025-02-28' },
    { folder: 'requirements', checkedOn: '2026-08-31', due: '2027-02-28' },
  ] as const)('of $folder checked on $checkedOn is due by $due', ({ folder, checkedOn, due }) => {
    expect(nextCheckDue(day(checkedOn), folder)).toBe(due);
  });

  test.for([
    { today: '2027-05-22', late: false },
    { today: '2027-05-23', late: false },
    { today: '2027-05-24', late: true },
  ])('due by 2027-05-23 is late on $today: $late', ({ today, late }) => {
    expect(isOverdue(day('2027-05-23'), day(today))).toBe(late);
  });
});
