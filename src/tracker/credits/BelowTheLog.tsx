import { useEffect, useState } from 'preact/hooks';
import { dayFromLocalTime, formatDayShort } from '#src/domain/day.ts';
import { pageOf } from '#src/domain/log/page.ts';
import { restoreEntry } from '#src/domain/record/edits.ts';
import { isPurged } from '#src/domain/record/entity.ts';
import { expiredTrash } from '#src/domain/record/expired-trash.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import type { Write } from '#src/domain/record/write.ts';
import { Pager } from '#src/components/form/Pager.tsx';
import { copy } from '#src/tracker/credits/copy.ts';
import { nameOfCredit, nameOfMilestone } from '#src/tracker/credits/credit-words.ts';
import { withoutFocus } from '#src/components/form/StatusBar.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { MilestoneList } from '#src/tracker/credits/MilestoneList.tsx';

/** What follows the log and loads after it. */
export function BelowTheLog({ tracker, terms }: { tracker: Tracker; terms: ReportTerms }) {
  return (
    <>
      <MilestoneList tracker={tracker} terms={terms} />
      <TrashList tracker={tracker} />
    </>
  );
}

interface Deleted {
  readonly entry: Credit | Milestone;
  readonly name: string;
  readonly restored: Write;
}

/** Deleted entries that can still be restored, the latest first. */
function TrashList({ tracker }: { tracker: Tracker }) {
  const [wanted, setWanted] = useState(1);
  const deleted = deletedIn(tracker);
  useEffect(() => void purgeExpired(tracker), []);
  if (deleted.length === 0) return null;

  const page = pageOf(deleted, wanted);
  return (
    <details class="fold trash">
      <summary>{copy.trash.heading(deleted.length)}</summary>
      <p class="hint">{copy.trash.hint}</p>
      <ul role="list" class="rows entry-rows">
        {page.rows.map(({ entry, name, restored }) => (
          <li key={entry.id}>
            <p>
              <time dateTime={entry.completedOn}>{formatDayShort(entry.completedOn)}</time>
            </p>
            <p>
              {name}
              <small class="soft">
                {copy.trash.deletedOn(formatDayShort(dayFromLocalTime(new Date(entry.updatedAt))))}
              </small>
            </p>
            <p class="row-actions">
              <button
                type="button"
                class="link-button"
                aria-label={copy.actions.restoreOf(name)}
                onClick={() =>
                  void withoutFocus(() =>
                    tracker.commit('restore', [restored], copy.trash.restored(name)),
                  )
                }
              >
                {copy.actions.restore}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <Pager page={page} total={deleted.length} what={copy.trash.pagerOf} onPage={setWanted} />
    </details>
  );
}

/** Of entries deleted long ago, keeps only the fact that they were deleted. */
async function purgeExpired({ contents, now, commit }: Tracker): Promise<void> {
  const writes = expiredTrash(contents, now());
  if (writes.length > 0) await commit('shrink', writes);
}

function deletedIn({ contents, now }: Tracker): readonly Deleted[] {
  const credits = contents.credits.flatMap((entry) =>
    entry.deletedAt === null || isPurged(entry)
      ? []
      : [{ entry, name: nameOfCredit(entry), restored: restoreEntry('credits', entry, now()) }],
  );
  const milestones = contents.milestones.flatMap((entry) =>
    entry.deletedAt === null || isPurged(entry)
      ? []
      : [
          {
            entry,
            name: nameOfMilestone(entry),
            restored: restoreEntry('milestones', entry, now()),
          },
        ],
  );
  return [...credits, ...milestones].toSorted((a, b) =>
    a.entry.updatedAt < b.entry.updatedAt ? 1 : -1,
  );
}
