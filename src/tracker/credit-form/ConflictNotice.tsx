import { useEffect, useRef } from 'preact/hooks';
import type { Difference } from '#src/tracker/credit-form/conflict.ts';

interface Props {
  wasDeleted: boolean;
  differences: readonly Difference[];
  /** How often the reader tried to save without having chosen. */
  refusals: number;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The entry changed in another tab while it was open here: both versions, and the choice. */
export function ConflictNotice(props: Props) {
  const { wasDeleted, differences, refusals, onKeepMine, onTakeTheirs } = props;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => {
    if (refusals > 0) notice.current?.focus();
  }, [refusals]);

  return (
    <section class="notice flow" data-kind="attention" role="alert" tabIndex={-1} ref={notice}>
      <h3>
        {wasDeleted ? 'This entry was deleted in another tab' : 'This entry changed in another tab'}
      </h3>
      <p>
        {refusals > 0 && <strong>Not saved yet. </strong>}Nothing was overwritten. Choose{' '}
        {wasDeleted ? 'what becomes of it' : 'which version to go on with'}.
      </p>
      {!wasDeleted && (
        <div class="table-frame">
          <table class="table">
            <thead>
              <tr>
                <td />
                <th scope="col">Here, not saved</th>
                <th scope="col">Saved in the other tab</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ label, here, there }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{here || 'nothing'}</td>
                  <td>{there || 'nothing'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={onKeepMine}>
          {wasDeleted ? 'Go on, and restore it when saved' : 'Go on with mine'}
        </button>
        <button type="button" class="button" data-quiet onClick={onTakeTheirs}>
          {wasDeleted ? 'Leave it deleted' : 'Take the other version'}
        </button>
      </p>
    </section>
  );
}
