import { describe, expect, test } from 'vitest';
import type { CreditType } from '#src/domain/credit-type.ts';
import { latestType } from '#src/tracker/credit-form/credit-start.ts';
import { aCredit, timestamp } from '#tests/builders.ts';

describe('the type that a new credit begins with', () => {
  test.for<{ logged: readonly CreditType[]; begins: CreditType }>([
    { logged: [], begins: 'ama-pra-1' },
    { logged: ['aoa-1-a'], begins: 'aoa-1-a' },
    { logged: ['ama-pra-1', 'ecmec'], begins: 'ama-pra-1' },
    { logged: ['aoa-1-a', 'aoa-2-a'], begins: 'aoa-1-a' },
    { logged: ['aoa-2-a', 'other'], begins: 'ama-pra-1' },
  ])('after $logged it is $begins', ({ logged, begins }) => {
    const credits = logged.map((creditType, place) =>
      aCredit({ creditType, createdAt: timestamp(`2026-01-0${place + 1}`) }),
    );

    expect(latestType(credits, ['ama-pra-1', 'aoa-1-a'])).toBe(begins);
  });
});
