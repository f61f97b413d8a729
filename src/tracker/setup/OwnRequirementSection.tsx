import { useRef } from 'preact/hooks';
import { creditsInWords } from '#src/domain/credits-in-words.ts';
import { addEntry, deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { isLive } from '#src/domain/record/record.ts';
import { topicName } from '#src/domain/topic-id.ts';
import { later } from '#src/components/form/Later.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { periodText } from '#src/tracker/setup/certification-summary.ts';
import { copy } from '#src/tracker/setup/copy.ts';
import type {
  OwnRequirementContent,
  TopicChoice,
} from '#src/tracker/setup/read-own-requirement-form.ts';
import { useOpenForm } from '#src/tracker/setup/use-open-form.ts';

// Opened on request, so fetched then. The form of a certification is what a new reader came for.
const OwnRequirementForm = later(() =>
  import('#src/tracker/setup/OwnRequirementForm.tsx').then((module) => module.OwnRequirementForm),
);

const { certifications, requirements: words } = copy;

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
    return settle(
      await tracker.commit('add', [added], certifications.saved(content.name)),
      undefined,
    );
  };

  const edit = async (version: OwnRequirement, content: OwnRequirementContent) => {
    const edited = editEntry('requirements', version, content, tracker.now());
    const kept = await tracker.commit('edit', [edited], certifications.saved(content.name));
    return settle(
      kept,
      latest.current.find(({ id }) => id === version.id),
    );
  };

  const remove = (version: OwnRequirement) =>
    void tracker.commit(
      'delete',
      [deleteEntry('requirements', version, tracker.now())],
      certifications.removed(version.name),
    );

  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(undefined);
    heading.current?.focus();
  };

  const form = (initial: OwnRequirement | undefined, onSave: typeof add) => (
    <>
      {open?.isConflicting && open.version && (
        <p class="notice" data-kind="attention">
          {certifications.changedElsewhere(ownRequirementLines(open.version))}
        </p>
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
        {words.heading}
      </h2>
      <p class="text">{words.start}</p>
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
          {words.add}
        </button>
      )}
    </section>
  );
}

interface ItemProps {
  requirement: OwnRequirement;
  onEdit: () => void;
  onRemove: () => void;
}

/** What was entered, with what can be done with it. */
function OwnRequirementItem({ requirement, onEdit, onRemove }: ItemProps) {
  const { name } = requirement;
  return (
    <>
      {ownRequirementLines(requirement).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="actions">
        <button
          type="button"
          class="link-button"
          aria-label={certifications.editOf(name)}
          onClick={onEdit}
        >
          {certifications.edit}
        </button>
        <button
          type="button"
          class="link-button"
          data-danger
          aria-label={certifications.removeOf(name)}
          onClick={onRemove}
        >
          {certifications.remove}
        </button>
      </p>
    </>
  );
}

/** What was entered, in short lines. */
function ownRequirementLines({ minimum, cycle, topics }: OwnRequirement): readonly string[] {
  const sum = `${creditsInWords(minimum)}, ${periodText(cycle)}`;
  if (topics.length === 0) return [sum];
  const onTopics = topics.map(
    (each) => `${creditsInWords(each.minimum)} on ${topicName(each.topic, {})}`,
  );
  return [sum, onTopics.join(', ')];
}
