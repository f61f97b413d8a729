import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the content-security policy would block, what would turn text into markup or code, and a color that no dark theme changes. */
const forbidden = [
  { what: 'a style attribute', pattern: /\sstyle=/, planted: '<p style="margin: 0">' },
  {
    what: 'a color of its own',
    pattern:
      /\b(?:fill|stroke|color|stop-color|flood-color)=["'{]+(?!none\b|currentColor\b|url\(|var\()[#a-z]/i,
    planted: '<path fill="#fff" />',
  },
  {
    what: 'markup from text',
    // A data block is no markup: `data-block.ts` writes it so that it cannot end.
    pattern:
      /(?<!type="application\/ld\+json" is:inline )set:html|\b\w*[iI]nnerHTML|outerHTML|insertAdjacentHTML|srcdoc/,
    planted: '<p set:html={text} />',
  },
  {
    what: 'code from text',
    pattern: /\beval\(|new Function\(|document\.write/,
    planted: 'eval(text)',
  },
  { what: 'an event attribute', pattern: /\son[a-z]+="/, planted: '<p onclick="go()">' },
  {
    what: 'an inline script',
    // Astro makes a file of one without attributes.
    pattern: /<script\s(?![^>]*\b(?:src=|type="application\/ld\+json"))/,
    planted: '<script is:inline>go()</script>',
  },
  { what: 'client:only', pattern: /client:only/, planted: '<Log client:only="preact" />' },
];

const sources = globSync('src/**/*.{astro,ts,tsx}')
  .filter((file) => !file.startsWith('src/integrations/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The lines that `pattern` is in, as `file: line`. */
function linesWith(pattern: RegExp): readonly string[] {
  return sources.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe.for(forbidden)('$what', ({ pattern, planted }) => {
  test('is in no source', () => {
    expect(linesWith(pattern)).toEqual([]);
  });

  test('would be caught', () => {
    expect(planted).toMatch(pattern);
  });
});
