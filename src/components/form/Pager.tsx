import { copy } from '#src/components/form/copy.ts';
import type { Page } from '#src/domain/log/page.ts';

interface Props {
  page: Page<unknown>;
  total: number;
  what: string;
  onPage: (number: number) => void;
}

/** Which part of a long list is shown, with buttons to the next; nothing for a single page. */
export function Pager({ page: { number, count, first, last }, total, what, onPage }: Props) {
  if (count === 1) return null;
  return (
    <nav class="actions pager" aria-label={copy.pager.label(what)}>
      <button
        type="button"
        class="button"
        data-quiet
        disabled={number === 1}
        onClick={() => onPage(number - 1)}
      >
        {copy.pager.previous}
      </button>
      <span class="num">{copy.pager.range(first, last, total)}</span>
      <button
        type="button"
        class="button"
        data-quiet
        disabled={number === count}
        onClick={() => onPage(number + 1)}
      >
        {copy.pager.next}
      </button>
    </nav>
  );
}
