import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { everything, filterRows } from '#src/domain/log/log-filter.ts';
import { rowOfCredit } from '#src/domain/log/log-row.ts';
import { newestFirst, newestFirstOf, sortRows } from '#src/domain/log/log-sort.ts';
import { pageOf } from '#src/domain/log/page.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { totalsOf, type LogTotals } from '#src/domain/log/totals.ts';
import { deleteEntry } from '#src/domain/record/edits.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { isLive } from '#src/domain/record/record.ts';
import { Pager } from '#src/components/form/Pager.tsx';
import { LogFilters } from '#src/tracker/credits/LogFilters.tsx';
import { LogTable } from '#src/tracker/credits/LogTable.tsx';
import { copy } from '#src/tracker/credits/copy.ts';
import { nameOfCredit } from '#src/tracker/credits/credit-words.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import { withoutFocus } from '#src/components/form/StatusBar.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { formatAmount } from '#src/domain/amount.ts';

interface Props {
  tracker: Tracker;
  /** What decides whether a credit has to be reported to ABPMR. */
  terms: ReportTerms;
  providers: KnownProviders;
  /** The credit that was just saved; focus goes to it once it is in the log. */
  lastSaved: string | undefined;
}

/** Every credit: found, sorted, page by page. */
export function LogView({ tracker, terms, providers, lastSaved }: Props) {
  const [filter, setFilter] = useState(everything);
  const [sort, setSort] = useState(newestFirst);
  const [wanted, setWanted] = useState(1);
  const totalsLine = useRef<HTMLParagraphElement>(null);
  const { contents } = tracker;

  const rows = useMemo(() => {
    const nameOf = (id: string) => providers.entry(id)?.name;
    const all = contents.credits.filter(isLive).map((credit) => rowOfCredit(credit, nameOf, terms));
    return newestFirstOf(all);
  }, [contents.credits, providers, terms]);
  // Sorted before it is filtered: typing then sorts nothing.
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const found = useMemo(() => filterRows(sorted, filter), [sorted, filter]);
  const totals = useMemo(() => totalsOf(found.map(({ credit }) => credit)), [found]);
  const certifications = useMemo(
    () => contents.certifications.filter(isLive),
    [contents.certifications],
  );
  const page = pageOf(found, wanted);

  const awaited = useRef(lastSaved);
  useEffect(() => {
    if (!rows.some(({ credit }) => credit.id === awaited.current)) return;
    const saved = document.getElementById(`credit-${awaited.current}`) ?? totalsLine.current;
    awaited.current = undefined;
    saved?.focus();
    saved?.scrollIntoView({ block: 'nearest' });
  }, [rows]);

  const remove = (credit: Credit) => {
    const write = deleteEntry('credits', credit, tracker.now());
    const said = copy.log.deleted(nameOfCredit(credit));
    void withoutFocus(() => tracker.commit('delete', [write], said));
  };

  return (
    <section aria-label={copy.log.label} class="log">
      <p class="actions">
        <a class="button" href="#add">
          {copy.log.addCredit}
        </a>
        <a class="button" data-quiet href="#milestone">
          {copy.log.addMilestone}
        </a>
      </p>
      {rows.length === 0 ? (
        <EmptyLog path={tracker.path} />
      ) : (
        <>
          <LogFilters
            rows={rows}
            certifications={certifications}
            filter={filter}
            count={found.length}
            onFilter={(next) => {
              setFilter(next);
              setWanted(1);
            }}
          />
          <p class="totals num" id="totals" tabIndex={-1} ref={totalsLine}>
            <Totals totals={totals} isFiltered={filter !== everything} all={rows.length} />
          </p>
          {found.length === 0 ? (
            <div class="empty flow">
              <p>{copy.log.nothingMatches}</p>
              <p>
                <button type="button" class="button" onClick={() => setFilter(everything)}>
                  {copy.log.showAll}
                </button>
              </p>
            </div>
          ) : (
            <LogTable
              rows={page.rows}
              sort={sort}
              today={tracker.today}
              onSort={(next) => {
                setSort(next);
                setWanted(1);
              }}
              onDelete={remove}
            />
          )}
          <Pager
            page={page}
            total={found.length}
            what={copy.log.pagerOf}
            onPage={(next) => {
              setWanted(next);
              totalsLine.current?.focus();
            }}
          />
        </>
      )}
    </section>
  );
}

interface TotalsProps {
  totals: LogTotals;
  isFiltered: boolean;
  /** How many credits the whole log holds. */
  all: number;
}

/** The sums over what is shown. Adding up types is left to the requirement that allows it. */
function Totals({ totals, isFiltered, all }: TotalsProps) {
  const { entries, completed, selfAssessment, planned } = totals;
  const parts = [
    ...completed.map(({ type, amount }) => `${formatAmount(amount)} ${type}`),
    ...(selfAssessment > 0 ? [copy.totals.selfAssessment(formatAmount(selfAssessment))] : []),
    ...(planned > 0 ? [copy.totals.planned(formatAmount(planned))] : []),
  ];
  return (
    <>
      <strong>{copy.totals.entries(entries, all, isFiltered)}</strong>
      {parts.length > 0 && `: ${parts.join('; ')}`}
    </>
  );
}

/** What to do first, and what the log will look like. */
function EmptyLog({ path }: Pick<Tracker, 'path'>) {
  const words = copy.empty;
  return (
    <div class="empty flow">
      <p>{words.start}</p>
      <p>
        {words.isMidCycle} <a href={path('/tracker/setup/')}>{words.enterTotals}</a>{' '}
        {words.insteadOfCredits} {words.isElsewhere}{' '}
        <a href={path('/tracker/backup/')}>{words.importFile}</a>.
      </p>
      <div class="example" aria-hidden="true">
        <p class="small soft">{words.example}</p>
        <p class="example-row">
          <span>Mar 14, 2026</span>
          <span>
            {words.exampleTitle}
            <br />
            <small class="soft">{words.exampleDetails}</small>
          </span>
          <span class="num">7.25</span>
        </p>
      </div>
    </div>
  );
}
