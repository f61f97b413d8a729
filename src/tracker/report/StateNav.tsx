import type { ReportLists } from '#src/domain/log/report-lists.ts';
import { reportStateNames, reportStates, type ReportState } from '#src/domain/record/credit.ts';

interface Props {
  lists: ReportLists;
  current: ReportState;
  onChoose: () => void;
}

/** The lists, with how many entries each holds. */
export function StateNav({ lists, current, onChoose }: Props) {
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
