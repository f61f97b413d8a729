/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** One of the items; earlier ones come up more often, as common words do. */
  commonOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of the items, each as likely as the others. */
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** Between `least` and `most` different items, in their own order. */
  someOf<Item>(items: readonly Item[], least: number, most: number): Item[];
}

export function seededRandom(seed: number): SeededRandom {
  const next = mulberry32(seed);
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    commonOf: (items) => items[Math.floor(next() ** 2.5 * items.length)] ?? items[0],
    oneOf: (items) => items[below(items.length)] ?? items[0],
    someOf: (items, least, most) => {
      const wanted = least + below(most - least + 1);
      const places = new Set<number>();
      while (places.size < Math.min(wanted, items.length)) places.add(below(items.length));
      return items.filter((_, place) => places.has(place));
    },
  };
}

/** Tommy Ettinger's generator of 32 bits: short, and even enough for test data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
