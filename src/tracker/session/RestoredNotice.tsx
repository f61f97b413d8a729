import { useState } from 'preact/hooks';
import { momentText } from '#src/tracker/backup/record-summary.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';

const words = noticeCopy.restored;

interface Props {
  opened: OpenedStore;
  backupPath: string;
}

/** The log goes on from a copy, in a fresh database: what may be missing, and where the old one is. */
export function RestoredNotice({ opened, backupPath }: Props) {
  const [isTold, setIsTold] = useState(false);
  const [latest] = opened.left();
  if (isTold || latest === undefined) return null;
  return (
    <div class="notice flow" data-kind="attention" role="status">
      <p>
        <strong>{words.heading(momentText(latest.copyOf))}</strong> {words.explanation}{' '}
        <a href={backupPath}>{words.backup}</a>.
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          data-quiet
          onClick={() => {
            opened.rememberTold();
            setIsTold(true);
          }}
        >
          {words.understood}
        </button>
      </p>
    </div>
  );
}
