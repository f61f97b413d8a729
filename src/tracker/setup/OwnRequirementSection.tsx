import { useRef } from 'preact/hooks';
import { addEntry, deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { isLive } from '#src/domain/record/record.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { ElsewhereNotice } from '#src/tracker/setup/ElsewhereNotice.tsx';
import { OwnRequirementItem, ownRequirementLines } from '#src/tracker/setup/OwnRequirementItem.tsx';
import { OwnRequirementForm } from '#src/tracker/setup/later-forms.ts';
import type { OwnRequirementContent } from '#src/tracker/setup/read-own-requirement-form.ts';
import type { TopicChoice } from '#src/tracker/setup/topic-choice.ts';
import { useOpenForm } from '#src/tracker/setup/use-open-form.ts';

interface Props {
  tracker: Tracker;
  topics: readonly TopicChoice[];
}

const newKey = 'requirement';
const editKey = ({ id }: OwnRequirement) => `requirement:${id}`;

/** Requirements of others: licenses, hospitals; and the form to add or edit one. */
export function OwnRequirementSection({ tracker, topics }: Props) {
  const live = tracker.contents.requirements
    .filter(isLive)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const latest = useRef(live);
  latest.current = live;
  const { open, setOpen, settle } = useOpenForm<OwnRequirement>([
    { key: newKey, version: undefined },
    ...live.map((version) => ({ key: editKey(version), version })),
  ]);

  const add = async (content: OwnRequirementContent) => {
    const added = addEntry('requirements', content, { id: tracker.newId(), now: tracker.now() });
    return settle(await tracker.commit('add', [added], `Saved ${content.name}.`), undefined);
  };

  const edit = async (version: OwnRequirement, content: OwnRequirementContent) => {
    const edited = editEntry('requirements', version, content, tracker.now());
    const kept = await tracker.commit('edit', [edited], `Saved ${content.name}.`);
    return settle(
      kept,
      latest.current.find(({ id }) => id === version.id),
    );
  };

  const remove = (version: OwnRequirement) =>
    void tracker.commit(
      'delete',
      [deleteEntry('requirements', version, tracker.now())],
      `Removed ${version.name}. Your credits are still there.`,
    );

  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(undefined);
    heading.current?.focus();
  };

  const form = (initial: OwnRequirement | undefined, onSave: typeof add) => (
    <>
      {open?.isConflicting && open.version && (
        <ElsewhereNotice lines={ownRequirementLines(open.version)} />
      )}
      <OwnRequirementForm
        key={open?.key}
        draftKey={open?.key ?? newKey}
        takesFocus={open?.isByHand ?? false}
        initial={initial}
        topics={topics}
        onSave={onSave}
        onCancel={close}
      />
    </>
  );

  return (
    <section class="flow" aria-labelledby="own-requirements">
      <h2 id="own-requirements" tabIndex={-1} ref={heading}>
        Licenses and hospitals
      </h2>
      <p class="text">
        The same credits can count toward other requirements too. Enter each with its own period and
        number.
      </p>
      {live.length > 0 && (
        <ul class="rows" role="list">
          {live.map((requirement) => (
            <li key={requirement.id}>
              <h3>{requirement.name}</h3>
              {open?.version?.id === requirement.id ? (
                form(open.version, (content) => edit(open.version ?? requirement, content))
              ) : (
                <OwnRequirementItem
                  requirement={requirement}
                  onEdit={() =>
                    setOpen({ key: editKey(requirement), version: requirement, isByHand: true })
                  }
                  onRemove={() => remove(requirement)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open?.key === newKey ? (
        form(undefined, add)
      ) : (
        <button
          type="button"
          class="button"
          data-quiet
          onClick={() => setOpen({ key: newKey, version: undefined, isByHand: true })}
        >
          Add a license or hospital
        </button>
      )}
    </section>
  );
}
