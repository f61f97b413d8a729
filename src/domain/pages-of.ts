/** One page of a list that is too long for one. */
export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly items: readonly Item[];
}

/** A list in pages of `size`; an empty one still has its first. */
export function pagesOf<Item>(items: readonly Item[], size: number): readonly ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    count,
    items: items.slice(at * size, (at + 1) * size),
  }));
}
