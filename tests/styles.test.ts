import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  matchesIn,
  rawColorsInCss,
  rawColorsInMarkup,
  styleElementsOf,
} from '#tests/architecture/raw-colors.ts';

const stylesheets = globSync('src/**/*.css').filter((file) => !file.endsWith('tokens.css'));
const markup = globSync('src/**/*.{astro,tsx}');

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

describe('colors come from the tokens alone:', () => {
  test.for(stylesheets)('%s', (file) => {
    expect(rawColorsInCss(read(file))).toEqual([]);
  });

  test.for(markup)('%s', (file) => {
    const text = read(file);

    expect([...styleElementsOf(text).flatMap(rawColorsInCss), ...rawColorsInMarkup(text)]).toEqual(
      [],
    );
  });

  test.for([
    'p { color: #fff }',
    'p { color: #1a2b3c80; }',
    'p { border: 1px solid rgb(0 0 0 / 50%) }',
    'p { --own: oklch(45% 0.11 155); }',
    'p { background: color-mix(in oklab, red, var(--color-page)) }',
    'p { color: DarkSlateGray }',
    '@media print { p { color: black } }',
    'p { background:\n  linear-gradient(var(--a), white) }',
  ])('“%s” would be caught', (css) => {
    expect(rawColorsInCss(css)).toHaveLength(1);
  });

  test.for([
    'p { color: var(--color-text) }',
    'p { color: transparent; border-color: currentColor; outline-color: CanvasText }',
    '#added { margin: 0 }',
    'a:hover { white-space: nowrap }',
    '/* a red herring */ p { content: "red" }',
    'p { background: url("data:image/svg+xml,#fff") }',
    'p { color: color-mix(in oklab, var(--a) 50%, var(--b)) }',
    'p { --color-red-ink: var(--x); font-family: Tan-Grotesk }',
  ])('“%s” is no raw color', (css) => {
    expect(rawColorsInCss(css)).toEqual([]);
  });

  test.for([
    { page: '<svg><path fill="#fff" /></svg>', found: 1 },
    { page: '<svg><path stroke="red" /></svg>', found: 1 },
    { page: '<svg><path fill="none" stroke="currentColor" /></svg>', found: 0 },
  ])('$page has $found', ({ page, found }) => {
    expect(rawColorsInMarkup(page)).toHaveLength(found);
  });

  test('a finding names its line', () => {
    expect(rawColorsInCss('p {\n  margin: 0;\n  color: red;\n}')).toEqual([
      { line: 3, text: 'color: red' },
    ]);
  });
});

/** What the content-security policy would block, or what would turn text into markup or code. */
const forbidden = [
  { what: 'a style attribute', pattern: /\sstyle=/g, planted: '<p style="margin: 0">' },
  {
    what: 'markup from text',
    // A data block is no markup: `data-block.ts` writes it so that it cannot end.
    pattern:
      /(?<!type="application\/ld\+json" is:inline )set:html|\b\w*[iI]nnerHTML|outerHTML|insertAdjacentHTML|srcdoc/g,
    planted: '<p set:html={text} />',
  },
  {
    what: 'code from text',
    pattern: /\beval\(|new Function\(|document\.write/g,
    planted: 'eval(text)',
  },
  { what: 'an event attribute', pattern: /\son[a-z]+="/g, planted: '<p onclick="go()">' },
  {
    what: 'an inline script',
    pattern: /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))/g,
    planted: '<script>go()</script>',
  },
  { what: 'client:only', pattern: /client:only/g, planted: '<Log client:only="preact" />' },
];

describe.for(forbidden)('no page has $what:', ({ pattern, planted }) => {
  test.for(
    globSync('src/**/*.{astro,ts,tsx}').filter((file) => !file.startsWith('src/integrations/')),
  )('%s', (file) => {
    expect(matchesIn(read(file), pattern)).toEqual([]);
  });

  test('a planted one would be caught', () => {
    expect(matchesIn(planted, pattern)).toHaveLength(1);
  });
});
