import { largestAmount } from '#src/domain/amount.ts';
import type { Amount } from '#src/domain/amount.ts';
import { isDay } from '#src/domain/day.ts';
import type { Period } from '#src/domain/day.ts';
import { isCount, isObject } from '#src/tracker/storage/db/row-shape.ts';

/** An amount from 0; rows say `Hundredths` in the name of every field that holds one. */
export function isHundredths(value: unknown): value is Amount {
  return isCount(value);
}

/** The amount of one award: 0.01 to 9,999.99. */
export function isAwardHundredths(value: unknown): value is Amount {
  return isCount(value) && value > 0 && value <= largestAmount;
}

export function isPeriod(value: unknown): value is Period {
  if (!isObject(value)) return false;
  const { start, end } = value as Partial<Period>;
  return isDay(start) && isDay(end) && start <= end;
}
