import { describe, expect, test } from 'vitest';

import { comparisonAddress, readComparison } from '#src/domain/directory/comparison.ts';

describe('the address of a comparison', () => {
  test.for([
    { query: '', ids: [], leftOut: [], how: 'as nobody' },
    { query: '?with=aapmr,aanem', ids: ['aapmr', 'aanem'], leftOut: [], how: 'in its order' },
    { query: '?with=aapmr&with=aanem', ids: ['aapmr', 'aanem'], leftOut: [], how: 'in two parts' },
    { query: '?with=aapmr,,aapmr,', ids: ['aapmr'], leftOut: [], how: 'without repetition' },
    { query: '?with=../x,AAPM%26R,asia', ids: ['asia'], leftOut: [], how: 'without what is no id' },
    { query: '?with=a,b,c,d,e,f', ids: ['a', 'b', 'c', 'd'], leftOut: ['e', 'f'], how: 'to four' },
  ])('“$query” is read $how', ({ query, ids, leftOut }) => {
    expect(readComparison(query)).toEqual({ ids, leftOut });
  });

  test('leads back to the same comparison', () => {
    expect(comparisonAddress([])).toBe('');
    expect(comparisonAddress(['aapmr', 'aanem'])).toBe('?with=aapmr,aanem');
    expect(readComparison(comparisonAddress(['asia', 'aoa'])).ids).toEqual(['asia', 'aoa']);
  });
});
