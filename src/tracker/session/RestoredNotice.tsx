import { useState } from 'preact/hooks';
import { momentText } from '#src/tracker/backup/words.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';

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
        <strong>Your log is here again, as it was on {momentText(latest.copyOf)}.</strong> What you
        changed after that may be missing: look through your newest entries. The database that did
        not open is kept until you erase it under <a href={backupPath}>Backup</a>.
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
          Understood
        </button>
      </p>
    </div>
  );
}
