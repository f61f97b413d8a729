import { useEffect, useRef, useState } from 'preact/hooks';
import { copy } from '#src/tracker/credit-form/copy.ts';
import type { Difference } from '#src/tracker/credit-form/conflict.ts';
import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

interface ConflictProps {
  wasDeleted: boolean;
  differences: readonly Difference[];
  /** How often the reader tried to save without having chosen. */
  refusals: number;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The entry changed in another tab while it was open here: both versions, and the choice. */
export function ConflictNotice(props: ConflictProps) {
  const { wasDeleted, differences, refusals, onKeepMine, onTakeTheirs } = props;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => {
    if (refusals > 0) notice.current?.focus();
  }, [refusals]);

  return (
    <section class="notice flow" data-kind="attention" role="alert" tabIndex={-1} ref={notice}>
      <h3>{wasDeleted ? copy.conflict.wasDeleted : copy.conflict.wasChanged}</h3>
      <p>
        {refusals > 0 && <strong>{copy.conflict.notSaved} </strong>}
        {wasDeleted ? copy.conflict.chooseFate : copy.conflict.chooseVersion}
      </p>
      {!wasDeleted && (
        <div class="table-frame">
          <table class="table">
            <thead>
              <tr>
                <td />
                <th scope="col">{copy.conflict.here}</th>
                <th scope="col">{copy.conflict.there}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ label, here, there }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{here || copy.conflict.blank}</td>
                  <td>{there || copy.conflict.blank}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={onKeepMine}>
          {wasDeleted ? copy.conflict.keepEditing : copy.conflict.keepMine}
        </button>
        <button type="button" class="button" data-quiet onClick={onTakeTheirs}>
          {wasDeleted ? copy.conflict.leaveDeleted : copy.conflict.takeTheirs}
        </button>
      </p>
    </section>
  );
}

interface HeadingProps {
  text: string;
  /** When the form's contents were typed, if they were left unsaved. */
  leftAt: Timestamp | undefined;
  onStartOver: () => void;
}

/** Takes focus when the form opens, so that a screen reader begins where the eye does. */
export function FormHeading({ text, leftAt, onStartOver }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {text}
      </h2>
      {leftAt !== undefined && (
        <p class="notice">
          {copy.leftUnsaved(formatDay(dayFromLocalTime(new Date(leftAt))))}{' '}
          <button type="button" class="link-button" onClick={onStartOver}>
            {copy.startOver}
          </button>
        </p>
      )}
    </>
  );
}

interface SaveProps {
  isSaving: boolean;
  /** The last attempt was not kept. */
  isRefused: boolean;
  /** A new entry may be followed by another. */
  isNew: boolean;
  onLeave: () => void;
}

export function SaveButtons({ isSaving, isRefused, isNew, onLeave }: SaveProps) {
  return (
    <div class="save-buttons">
      <p role="alert" class="error">
        {isRefused && copy.save.refused}
      </p>
      <p class="actions">
        <button type="submit" class="button" aria-disabled={isSaving}>
          {isSaving ? copy.save.isSaving : copy.save.save}
        </button>
        {isNew && (
          <button type="submit" name="another" class="button" data-quiet aria-disabled={isSaving}>
            {copy.save.another}
          </button>
        )}
        <button type="button" class="link-button" onClick={onLeave}>
          {copy.save.leave}
        </button>
      </p>
    </div>
  );
}

/** Runs one save at a time: a second click while the first is under way does nothing. */
export function useSaving() {
  const isBusy = useRef(false);
  const [isSaving, setSaving] = useState(false);

  const once = async (save: () => Promise<unknown>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving(true);
    try {
      await save();
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  return { isSaving, once };
}
