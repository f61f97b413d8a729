import { useMemo, useRef, useState } from 'preact/hooks';
import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import { awardsOf } from '#src/domain/log/board-row.ts';
import { ownTerms } from '#src/domain/log/report-terms.ts';
import { abpmr, type ReportItem, withReport } from '#src/domain/log/report-state.ts';
import { pageOf } from '#src/domain/log/page.ts';
import { reportLists } from '#src/domain/log/report-lists.ts';
import {
  type Credit,
  isReportState,
  type Report,
  reportStateNames,
} from '#src/domain/record/credit.ts';
import { isLive } from '#src/domain/record/record.ts';
import { Pager } from '#src/components/form/Pager.tsx';
import { useFragment } from '#src/components/form/use-fragment.ts';
import { useBoardTerms } from '#src/tracker/credits/use-board-terms.ts';
import { useKnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import { withoutFocus } from '#src/components/form/StatusBar.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { AuthorityField, SelectionBar, StateNav } from '#src/tracker/report/ReportControls.tsx';
import { ChangeForm } from '#src/tracker/report/ChangeForm.tsx';
import { CopyNotice, useClipboard } from '#src/tracker/report/CopyNotice.tsx';
import { ReportTable } from '#src/tracker/report/ReportTable.tsx';
import {
  copy,
  listWords,
  mismatchOf,
  nameOfItem,
  stateInSentence,
} from '#src/tracker/report/copy.ts';
import { NotToReport } from '#src/tracker/report/NotToReport.tsx';
import { editEntry } from '#src/domain/record/edits.ts';
import type { Write } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

interface Props {
  tracker: Tracker;
  rules: readonly CountingRule[];
}

/** Credits and milestones by where their reports are. */
export function ReportView({ tracker, rules }: Props) {
  const fragment = useFragment();
  const state = isReportState(fragment) ? fragment : 'to-report';
  const [authority, setAuthority] = useState(abpmr);
  const [wanted, setWanted] = useState(1);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const providers = useKnownProviders(tracker.path('/providers/directory.json'));
  const heading = useRef<HTMLHeadingElement>(null);
  const clipboard = useClipboard(tracker.say);

  const { credits, milestones, requirements } = tracker.contents;
  const ofBoard = useBoardTerms(tracker, rules);
  const terms = useMemo(() => {
    const own = requirements.filter(isLive).find(({ id }) => id === authority);
    return own ? ownTerms(own, tracker.today) : ofBoard;
  }, [requirements, authority, ofBoard]);
  const awards = (credit: Credit) => awardsOf(credit, terms);
  const amountOf = (credit: Credit) => awards(credit)[0].amount;
  const lists = useMemo(
    () => reportLists({ credits, milestones }, terms, authority),
    [credits, milestones, terms, authority],
  );
  const list = useMemo(() => {
    const rank = (item: ReportItem) =>
      mismatchOf(item, authority, amountOf) === undefined ? 1 : 0;
    // What differs from the log comes first, to be looked at.
    return lists[state].toSorted((a, b) => rank(a) - rank(b));
  }, [lists, state, authority]);
  const page = pageOf(list, wanted);
  const chosen = list.filter(({ entry }) => selected.has(entry.id));

  const change = (items: readonly ReportItem[], reportFor: (item: ReportItem) => Report) => {
    const [first] = items;
    if (first === undefined) return;
    const { state: next } = reportFor(first);
    const what =
      items.length === 1 ? nameOfItem(first) : `${items.length.toLocaleString('en-US')} entries`;
    const said = `Marked ${what} as ${stateInSentence[next]}.`;
    const writes = reportWrites(items, reportFor, authority, tracker.now());
    void withoutFocus(async () => {
      const kept = await tracker.commit('report', writes, said);
      if (kept.ok) setSelected(new Set());
      return kept;
    });
  };

  return (
    <div class="log">
      <p class="lede">
        {copy.lede} <a href={tracker.path('/requirements/reporting/')}>{copy.howReportingWorks}</a>
      </p>
      <AuthorityField
        requirements={requirements.filter(isLive)}
        authority={authority}
        onChoose={setAuthority}
      />
      <StateNav
        lists={lists}
        current={state}
        onChoose={() => {
          setWanted(1);
          setSelected(new Set());
        }}
      />
      <section aria-labelledby="list-heading" class="log">
        <h2 id="list-heading" tabIndex={-1} ref={heading}>
          {reportStateNames[state]}
        </h2>
        {list.length === 0 ? (
          <div class="empty">
            <p>{listWords[state].empty}</p>
          </div>
        ) : (
          <>
            <p>{listWords[state].what}</p>
            <SelectionBar
              all={list}
              shown={page.rows}
              selected={chosen}
              onSelect={(items) => setSelected(new Set(items.map(({ entry }) => entry.id)))}
              onCopy={() => clipboard.copy(chosen, providers, terms)}
            />
            {chosen.length > 0 && (
              <ChangeForm
                key={`${state} ${chosen.length === 1 ? chosen[0]?.entry.id : 'many'}`}
                items={chosen}
                state={state}
                today={tracker.today}
                amountOf={amountOf}
                onChange={(reportFor) => change(chosen, reportFor)}
              />
            )}
            <CopyNotice byHand={clipboard.byHand} onClose={clipboard.close} />
            <ReportTable
              items={page.rows}
              state={state}
              authority={authority}
              today={tracker.today}
              providers={providers}
              awardsOf={awards}
              selected={selected}
              editPath={tracker.path('/tracker/credits/')}
              onSelect={(id, isOn) => {
                const next = new Set(selected);
                if (isOn) next.add(id);
                else next.delete(id);
                setSelected(next);
              }}
              onMark={(item, report) => change([item], () => report)}
              onCopy={(item) => clipboard.copy([item], providers, terms)}
            />
            <Pager
              page={page}
              total={list.length}
              what="entries"
              onPage={(next) => {
                setWanted(next);
                heading.current?.focus();
              }}
            />
          </>
        )}
        {state === 'to-report' && (
          <NotToReport
            lists={lists}
            editPath={tracker.path('/tracker/credits/')}
            onMark={(item) =>
              change([item], () => ({ state: 'reported', on: tracker.today, postedAmount: null }))
            }
          />
        )}
      </section>
    </div>
  );
}

/** The writes that give each entry its report toward `authority`. */
export function reportWrites(
  items: readonly ReportItem[],
  reportOf: (item: ReportItem) => Report,
  authority: string,
  now: Timestamp,
): readonly Write[] {
  return items.map((item) => {
    const { reports } = withReport(item.entry, reportOf(item), authority);
    return item.kind === 'credits'
      ? editEntry('credits', item.entry, { reports }, now)
      : editEntry('milestones', item.entry, { reports }, now);
  });
}
