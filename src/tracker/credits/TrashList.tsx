import { useEffect, useState } from 'preact/hooks';
import { dayFromLocalTime, formatDayShort } from '#src/domain/day.ts';
import { pageOf } from '#src/domain/log/page.ts';
import { restoreEntry } from '#src/domain/record/edits.ts';
import { isShrunk } from '#src/domain/record/entity.ts';
import { expiredTrash } from '#src/domain/record/expired-trash.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import type { Write } from '#src/domain/record/write.ts';
import { Pager } from '#src/components/form/Pager.tsx';
import { nameOfCredit, nameOfMilestone } from '#src/tracker/credits/credit-words.ts';
import { withoutFocus } from '#src/tracker/credits/without-focus.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Thrown {
  readonly entry: Credit | Milestone;
  readonly name: string;
  readonly restored: Write;
}

/** What was deleted and can still be brought back, the latest first. */
export function TrashList({ tracker }: { tracker: Tracker }) {
  const [wanted, setWanted] = useState(1);
  const thrown = thrownAway(tracker);
  useEffect(() => void takeOut(tracker), []);
  if (thrown.length === 0) return null;

  const page = pageOf(thrown, wanted);
  return (
    <details class="fold trash">
      <summary>Trash ({thrown.length.toLocaleString('en-US')})</summary>
      <p class="hint">What you delete stays here for at least 30 days and counts toward nothing.</p>
      <ul role="list" class="rows entry-rows">
        {page.rows.map(({ entry, name, restored }) => (
          <li key={entry.id}>
            <p>
              <time dateTime={entry.completedOn}>{formatDayShort(entry.completedOn)}</time>
            </p>
            <p>
              {name}
              <small class="soft">
                Deleted {formatDayShort(dayFromLocalTime(new Date(entry.updatedAt)))}
              </small>
            </p>
            <p class="row-actions">
              <button
                type="button"
                class="link-button"
                onClick={() =>
                  void withoutFocus(() =>
                    tracker.commit('restore', [restored], `Restored ${name}.`),
                  )
                }
              >
                Restore<span class="visually-hidden"> {name}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <Pager page={page} total={thrown.length} what="the trash" onPage={setWanted} />
    </details>
  );
}

/** Keeps of what was deleted long ago only that it was. */
async function takeOut({ contents, now, commit }: Tracker): Promise<void> {
  const writes = expiredTrash(contents, now());
  if (writes.length > 0) await commit('shrink', writes);
}

function thrownAway({ contents, now }: Tracker): readonly Thrown[] {
  const credits = contents.credits.flatMap((entry) =>
    entry.deletedAt === null || isShrunk(entry)
      ? []
      : [{ entry, name: nameOfCredit(entry), restored: restoreEntry('credits', entry, now()) }],
  );
  const milestones = contents.milestones.flatMap((entry) =>
    entry.deletedAt === null || isShrunk(entry)
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
