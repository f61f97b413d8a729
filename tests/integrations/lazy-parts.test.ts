import { expect, test } from 'vitest';
import { scriptsFor } from '#src/integrations/lazy-parts.ts';

const scripts = {
  'page.js': { imports: ['preact.js', 'dates.js'] },
  'preact.js': { imports: [] },
  'dates.js': { imports: ['days.js'] },
  'days.js': { imports: [] },
  'form.js': { imports: ['preact.js', 'fields.js'] },
  'fields.js': { imports: ['labels.js', 'days.js', 'form.js'] },
  'labels.js': { imports: [] },
  'alone.js': {},
};

test('a part needs what it imports, and what that imports, but nothing that is there already', () => {
  expect(scriptsFor('form.js', 'page.js', scripts)).toEqual(['form.js', 'fields.js', 'labels.js']);
});

test('a part that imports nothing needs itself', () => {
  expect(scriptsFor('alone.js', 'page.js', scripts)).toEqual(['alone.js']);
});
