import { expect, test } from 'vitest';
import { pagesOf } from '#src/domain/pages-of.ts';

test.for([
  { items: 0, pages: [0] },
  { items: 3, pages: [3] },
  { items: 4, pages: [3, 1] },
])('a list of $items items in pages of three has pages of $pages', ({ items, pages }) => {
  const list = Array.from({ length: items }, (_, place) => place);

  const found = pagesOf(list, 3);

  expect(found.map((page) => page.items.length)).toEqual(pages);
  expect(found.flatMap((page) => page.items)).toEqual(list);
  expect(found.map(({ number, count }) => `${number}/${count}`)).toEqual(
    pages.map((_, at) => `${at + 1}/${pages.length}`),
  );
});
