import type { Page } from '#src/domain/log/page.ts';

interface Props {
  page: Page<unknown>;
  total: number;
  what: string;
  onPage: (number: number) => void;
}

/** Where in a long list one is, with the way on and back; nothing where one page is all. */
export function Pager({ page: { number, count, first, last }, total, what, onPage }: Props) {
  if (count === 1) return null;
  return (
    <nav class="actions pager" aria-label={`Pages of ${what}`}>
      <button
        type="button"
        class="button"
        data-quiet
        disabled={number === 1}
        onClick={() => onPage(number - 1)}
      >
        Previous
      </button>
      <span class="num">
        {first.toLocaleString('en-US')}–{last.toLocaleString('en-US')} of{' '}
        {total.toLocaleString('en-US')}
      </span>
      <button
        type="button"
        class="button"
        data-quiet
        disabled={number === count}
        onClick={() => onPage(number + 1)}
      >
        Next
      </button>
    </nav>
  );
}
