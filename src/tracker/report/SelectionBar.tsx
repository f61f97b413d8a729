import type { ReportItem } from '#src/domain/log/set-aside.ts';

interface Props {
  all: readonly ReportItem[];
  shown: readonly ReportItem[];
  selected: readonly ReportItem[];
  onSelect: (items: readonly ReportItem[]) => void;
  onCopy: () => void;
}

/** Selects many at once, and says how many are selected. */
export function SelectionBar({ all, shown, selected, onSelect, onCopy }: Props) {
  const count = (items: readonly ReportItem[]) => items.length.toLocaleString('en-US');
  return (
    <p class="actions">
      {shown.length < all.length && (
        <button type="button" class="link-button" onClick={() => onSelect(shown)}>
          Select the {count(shown)} shown
        </button>
      )}
      <button type="button" class="link-button" onClick={() => onSelect(all)}>
        Select all {count(all)}
      </button>
      {selected.length > 0 && (
        <>
          <button type="button" class="link-button" onClick={() => onSelect([])}>
            Select none
          </button>
          {selected.some(({ kind }) => kind === 'credits') && (
            <button type="button" class="link-button" onClick={onCopy}>
              Copy the selected rows
            </button>
          )}
        </>
      )}
      <span role="status" class="soft">
        {selected.length > 0 && `${count(selected)} selected`}
      </span>
    </p>
  );
}
