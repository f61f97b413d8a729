import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

interface Props<Item> {
  items: readonly Item[];
  row: (item: Item) => ComponentChild;
}

const step = 100;

/** Rows of a list that may be thousands long: a hundred, and a hundred more for the asking. */
export function LongList<Item>({ items, row }: Props<Item>) {
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      <ul class="rows" role="list">
        {items.slice(0, shown).map(row)}
      </ul>
      {left > 0 && (
        <button type="button" class="link-button" onClick={() => setShown(shown + step)}>
          Show {Math.min(step, left)} more of {left.toLocaleString('en-US')}
        </button>
      )}
    </>
  );
}
