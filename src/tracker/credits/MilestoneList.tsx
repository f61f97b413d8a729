import { formatDayShort } from '#src/domain/day.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { reportStatusOf } from '#src/domain/log/report-state.ts';
import { deleteEntry } from '#src/domain/record/edits.ts';
import { milestoneKindNames, type Milestone } from '#src/domain/record/milestone.ts';
import { isLive } from '#src/domain/record/record.ts';
import { nameOfMilestone, reportStatusNames } from '#src/tracker/credits/credit-words.ts';
import { withoutFocus } from '#src/tracker/credits/without-focus.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** What the board counts in times, newest first. */
export function MilestoneList({ tracker, terms }: { tracker: Tracker; terms: ReportTerms }) {
  const milestones = tracker.contents.milestones
    .filter(isLive)
    .toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1));

  const remove = (milestone: Milestone) => {
    const write = deleteEntry('milestones', milestone, tracker.now());
    const said = `Deleted ${nameOfMilestone(milestone)}.`;
    void withoutFocus(() => tracker.commit('delete', [write], said));
  };

  return (
    <section class="milestones" aria-labelledby="milestones-heading">
      <h2 id="milestones-heading">Milestones</h2>
      {milestones.length === 0 ? (
        <p class="soft">
          What the board counts in times, not in credits: practice improvement projects, approved
          self-assessments, LA-PM&R quarters. None logged. <a href="#milestone">Log a milestone</a>
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
                <a href={`#edit-milestone-${milestone.id}`}>
                  Edit<span class="visually-hidden"> {nameOfMilestone(milestone)}</span>
                </a>
                <button type="button" class="link-button" onClick={() => remove(milestone)}>
                  Delete<span class="visually-hidden"> {nameOfMilestone(milestone)}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
