import { describe, expect, test } from 'vitest';

import { plainTextFrom } from '#src/domain/checker/plain-text.ts';

describe('a pasted text made plain', () => {
  test.for([
    { pasted: 'Cate-\ngory', plain: 'Category', what: 'a word parted at a line’s end' },
    { pasted: 'Cate\u00ad\r\ngory', plain: 'Category', what: 'a word parted by a soft hyphen' },
    { pasted: '1-\nA', plain: '1- A', what: 'a hyphen after a digit' },
    { pasted: 'SA-\nCME', plain: 'SA- CME', what: 'a hyphen before a capital' },
    { pasted: 'a\u00a0\t b\nc', plain: 'a b c', what: 'any run of spaces' },
    { pasted: 'a\n03/14/2026 b', plain: 'a\n03/14/2026 b', what: 'a row that begins with a day' },
    { pasted: 'a\n \nb', plain: 'a\nb', what: 'an empty line' },
    { pasted: '‘a’ “b”', plain: `'a' "b"`, what: 'curly quotes' },
    { pasted: '1‑A – B', plain: '1-A - B', what: 'hyphens and dashes' },
    { pasted: 'certiﬁed oﬃce', plain: 'certified office', what: 'ligatures' },
    { pasted: '1½ ¾', plain: '1.5 .75', what: 'fractions' },
    { pasted: 'Credit¹ 2.5', plain: 'Credit  2.5', what: 'a note’s number' },
    { pasted: 'Credit℠ ™', plain: 'Credit™ ™', what: 'marks' },
    { pasted: 'Ca\u200bte\ufeffgory', plain: 'Category', what: 'letters of no width' },
    { pasted: 'Ａ１', plain: 'A1', what: 'wide letters' },
  ])('has $what as “$plain”', ({ pasted, plain }) => {
    expect(plainTextFrom(pasted).text).toBe(plain);
  });

  test('remembers where each letter came from', () => {
    const pasted = '“certiﬁed” for Cate-\n  gory 1';
    const { text, phraseAt } = plainTextFrom(pasted);
    const start = text.indexOf('Category');

    expect(phraseAt(start, start + 'Category 1'.length)).toEqual({
      text: 'Cate-\n  gory 1',
      start: pasted.indexOf('Cate'),
      end: pasted.length,
    });
    expect(phraseAt(text.indexOf('certi'), text.indexOf('" for')).text).toBe('certiﬁed');
  });
});
