import { describe, expect, test } from 'vitest';

import { editionOn } from '#src/domain/content/edition-on.ts';
import { day } from '#src/domain/day.ts';
import { anEdition } from '#tests/builders.ts';

const older = anEdition({ effectiveFrom: day('2012-01-01'), effectiveTo: day('2019-12-31') });
const newer = anEdition({ effectiveFrom: day('2021-01-01'), effectiveTo: null });

describe('the edition in force', () => {
  test.for([
    { on: '2011-12-31', edition: undefined, is: 'none before the first' },
    { on: '2012-01-01', edition: older, is: 'the older on its first day' },
    { on: '2019-12-31', edition: older, is: 'the older on its last day' },
    { on: '2020-06-01', edition: undefined, is: 'none in a gap: no guess at the nearest' },
    { on: '2021-01-01', edition: newer, is: 'the newer on its first day' },
    { on: '2199-12-31', edition: newer, is: 'the newer as long as it has no last day' },
  ])('on $on is $is', ({ on, edition }) => {
    expect(editionOn([older, newer], day(on))).toBe(edition);
  });
});
