import { useRef } from 'preact/hooks';
import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { specialties } from '#src/domain/specialty.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { addEntry, deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import { isLive } from '#src/domain/record/record.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import {
  newCertification,
  nextCycle,
  type CertificationContent,
} from '#src/tracker/setup/certification-content.ts';
import { certificationLines, certificationName } from '#src/tracker/setup/certification-summary.ts';
import { CertificationForm } from '#src/tracker/setup/CertificationForm.tsx';
import { CertificationItem } from '#src/tracker/setup/CertificationItem.tsx';
import { copy } from '#src/tracker/setup/copy.ts';
import { useOpenForm } from '#src/tracker/setup/use-open-form.ts';

const { certifications: words } = copy;

interface Props {
  tracker: Tracker;
  rules: readonly SetupRule[];
}

const newKey = 'certification';
const editKey = ({ id }: Certification) => `certification:${id}`;
const nextKey = ({ id }: Certification) => `certification:${id}:next`;

/** The certifications, each with its cycle; and the form to add or edit one. */
export function CertificationSection({ tracker, rules }: Props) {
  const live = inOrder(tracker.contents.certifications.filter(isLive));
  const latest = useRef(live);
  latest.current = live;
  const { open, setOpen, settle } = useOpenForm<Certification>([
    { key: newKey, version: undefined },
    ...live.flatMap((version) => [
      { key: editKey(version), version },
      { key: nextKey(version), version },
    ]),
  ]);

  const add = async (content: CertificationContent) => {
    const added = addEntry('certifications', content, { id: tracker.newId(), now: tracker.now() });
    const said = words.saved(certificationName(added.next));
    return settle(await tracker.commit('add', [added], said), undefined);
  };

  const edit = async (version: Certification, content: CertificationContent) => {
    const edited = editEntry('certifications', version, content, tracker.now());
    const said = words.saved(certificationName(edited.next));
    const kept = await tracker.commit('edit', [edited], said);
    return settle(
      kept,
      latest.current.find(({ id }) => id === version.id),
    );
  };

  const remove = (version: Certification) =>
    void tracker.commit(
      'delete',
      [deleteEntry('certifications', version, tracker.now())],
      words.removed(certificationName(version)),
    );

  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(undefined);
    heading.current?.focus();
  };

  const form = (initial: CertificationContent, onSave: typeof add, isCancelable = true) => (
    <>
      {open?.isConflicting && open.version && (
        <p class="notice" data-kind="attention">
          {words.changedElsewhere(certificationLines(open.version, rules))}
        </p>
      )}
      <CertificationForm
        key={open?.key}
        draftKey={open?.key ?? newKey}
        takesFocus={open?.isByHand ?? false}
        initial={initial}
        rules={rules}
        others={live.filter((other) => open?.key !== editKey(other))}
        onSave={onSave}
        onCancel={isCancelable ? close : undefined}
      />
    </>
  );

  return (
    <section class="flow" aria-labelledby="certifications">
      <h2 id="certifications" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      {live.length === 0 && <p class="text">{words.start}</p>}
      {live.length > 0 && (
        <ul class="rows" role="list">
          {live.map((certification) => (
            <CertificationItem
              key={certification.id}
              certification={certification}
              rules={rules}
              onEdit={() =>
                setOpen({ key: editKey(certification), version: certification, isByHand: true })
              }
              onNext={() =>
                setOpen({ key: nextKey(certification), version: certification, isByHand: true })
              }
              onRemove={() => remove(certification)}
            >
              {open?.version?.id === certification.id &&
                (open.key === editKey(certification)
                  ? form(open.version, (content) => edit(open.version ?? certification, content))
                  : form(nextCycle(certification, rules), add))}
            </CertificationItem>
          ))}
        </ul>
      )}
      {live.length === 0 || open?.key === newKey ? (
        form(newCertification(rules), add, live.length > 0)
      ) : (
        <p class="actions">
          {tracker.opened.outlivesPage() && (
            <a class="button" href={tracker.path('/tracker/')}>
              {words.toProgress}
            </a>
          )}
          <button
            type="button"
            class="button"
            data-quiet
            onClick={() => setOpen({ key: newKey, version: undefined, isByHand: true })}
          >
            {words.add}
          </button>
        </p>
      )}
    </section>
  );
}

/** PM&R first, then the subspecialties; the newest cycle of each first. */
function inOrder(certifications: readonly Certification[]): readonly Certification[] {
  return certifications.toSorted(
    (a, b) =>
      specialties.indexOf(a.field) - specialties.indexOf(b.field) ||
      (b.cycle?.start ?? '').localeCompare(a.cycle?.start ?? ''),
  );
}
