import { formatDayShort } from '#src/domain/day.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { reportStatusOf } from '#src/domain/log/report-state.ts';
import { deleteEntry } from '#src/domain/record/edits.ts';
import { milestoneKindNames, type Milestone } from '#src/domain/record/milestone.ts';
import { isLive } from '#src/domain/record/record.ts';
import { copy } from '#src/tracker/credits/copy.ts';
import { nameOfMilestone, reportStatusNames } from '#src/tracker/credits/credit-words.ts';
import { withoutFocus } from '#src/components/form/StatusBar.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** What the board counts by number, newest first. */
export function MilestoneList({ tracker, terms }: { tracker: Tracker; terms: ReportTerms }) {
  const milestones = tracker.contents.milestones
    .filter(isLive)
    .toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1));

  const remove = (milestone: Milestone) => {
    const write = deleteEntry('milestones', milestone, tracker.now());
    const said = copy.log.deleted(nameOfMilestone(milestone));
    void withoutFocus(() => tracker.commit('delete', [write], said));
  };

  return (
    <section class="milestones" aria-labelledby="milestones-heading">
      <h2 id="milestones-heading">{copy.milestones.heading}</h2>
      {milestones.length === 0 ? (
        <p class="soft">
          {copy.milestones.empty} <a href="#milestone">{copy.log.addMilestone}</a>
        </p>
      ) : (
        <ul role="list" class="rows entry-rows">
          {milestones.map((milestone) => (
            <li key={milestone.id}>
              <p>
                <time dateTime={milestone.completedOn}>
                  {formatDayShort(milestone.completedOn)}
                </time>
              </p>
              <p>
                {milestone.title || milestoneKindNames[milestone.kind]}
                <small class="soft">
                  {milestone.title && `${milestoneKindNames[milestone.kind]} · `}
                  {
                    reportStatusNames[
                      reportStatusOf({ kind: 'milestones', entry: milestone }, terms)
                    ]
                  }
                </small>
              </p>
              <p class="row-actions">
                <a
                  href={`#edit-milestone-${milestone.id}`}
                  aria-label={copy.actions.editOf(nameOfMilestone(milestone))}
                >
                  {copy.actions.edit}
                </a>
                <button
                  type="button"
                  class="link-button"
                  aria-label={copy.actions.deleteOf(nameOfMilestone(milestone))}
                  onClick={() => remove(milestone)}
                >
                  {copy.actions.delete}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
