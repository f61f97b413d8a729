import { expect, test } from 'vitest';
import { normalizedWords, normalizeText } from '#src/domain/normalize-text.ts';

test('a normalized text has no accents, no capitals and no space around it', () => {
  expect(normalizeText('  Mayo Clínic, École  ')).toBe('mayo clinic, ecole');
});

test('words are normalized the same way, and letters joined by “&” are one word', () => {
  expect(normalizedWords('AAPM&R: The  Journal')).toEqual(['aapmr', 'the', 'journal']);
  expect(normalizedWords('Physical & École')).toEqual(['physical', 'ecole']);
});
