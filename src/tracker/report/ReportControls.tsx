import { abpmr, type ReportItem } from '#src/domain/log/report-state.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import type { ReportLists } from '#src/domain/log/report-lists.ts';
import { type ReportState, reportStateNames, reportStates } from '#src/domain/record/credit.ts';

interface AuthorityProps {
  requirements: readonly OwnRequirement[];
  authority: string;
  onChoose: (authority: string) => void;
}

/** Whose reports are shown; nothing to choose while there is only the board. */
export function AuthorityField({ requirements, authority, onChoose }: AuthorityProps) {
  if (requirements.length === 0) return null;
  return (
    <label class="choice">
      Reports to
      <select value={authority} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value={abpmr}>ABPMR</option>
        {requirements.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NavProps {
  lists: ReportLists;
  current: ReportState;
  onChoose: () => void;
}

/** The lists, with how many entries each holds. */
export function StateNav({ lists, current, onChoose }: NavProps) {
  return (
    <nav class="state-nav" aria-label="Lists">
      {reportStates.map((state) => (
        <a
          key={state}
          href={`#${state}`}
          aria-current={state === current ? 'true' : undefined}
          onClick={onChoose}
        >
          <span class="num">{lists[state].length.toLocaleString('en-US')}</span>{' '}
          {reportStateNames[state]}
        </a>
      ))}
    </nav>
  );
}

interface SelectionProps {
  all: readonly ReportItem[];
  shown: readonly ReportItem[];
  selected: readonly ReportItem[];
  onSelect: (items: readonly ReportItem[]) => void;
  onCopy: () => void;
}

/** Selects many at once, and says how many are selected. */
export function SelectionBar({ all, shown, selected, onSelect, onCopy }: SelectionProps) {
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
            Clear selection
          </button>
          {selected.some(({ kind }) => kind === 'credits') && (
            <button type="button" class="link-button" onClick={onCopy}>
              Copy selected rows
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
