import { expect, test } from 'vitest';
import { withStyleInHead } from '#src/integrations/island-style.ts';

const style = '<style>astro-island,astro-slot{display:contents}</style>';

test.for([
  {
    what: 'stands before an island: it moves to the head',
    page: `<head><title>T</title></head><main>${style}<astro-island></astro-island></main>`,
    valid: `<head><title>T</title>${style}</head><main><astro-island></astro-island></main>`,
  },
  {
    what: 'is missing: the page stays as it was',
    page: '<head></head><main><style>p{}</style></main>',
    valid: '<head></head><main><style>p{}</style></main>',
  },
])('the style of islands $what', ({ page, valid }) => {
  expect(withStyleInHead(page)).toBe(valid);
});
