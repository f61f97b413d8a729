import { useEffect, useRef, useState } from 'preact/hooks';
import { awardsOf, boardRow } from '#src/domain/log/board-row.ts';
import { providerShown } from '#src/domain/log/log-row.ts';
import type { ReportItem } from '#src/domain/log/report-state.ts';
import type { Counting } from '#src/domain/progress/counting.ts';
import { copy } from '#src/tracker/report/copy.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';

/** Copies rows in the order of the board's form. */
interface Clipboard {
  /** What the browser didn't copy, for the reader to copy by hand. */
  readonly byHand: string | undefined;
  copy(items: readonly ReportItem[], providers: KnownProviders, counting: Counting): void;
  close(): void;
}

export function useClipboard(say: (text: string) => void): Clipboard {
  const [byHand, setByHand] = useState<string>();
  return {
    byHand,
    copy(items, providers, counting) {
      const nameOf = (id: string) => providers.entry(id)?.name;
      const rows = items.flatMap((item) =>
        item.kind === 'credits'
          ? [
              boardRow(
                item.entry,
                providerShown(item.entry, nameOf),
                awardsOf(item.entry, counting)[0],
              ),
            ]
          : [],
      );
      const text = rows.join('\n');
      const many = rows.length === 1 ? 'the row' : `${rows.length.toLocaleString('en-US')} rows`;
      // Without a secure connection the browser has no clipboard.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => {
            setByHand(undefined);
            say(`Copied ${many}: ${copy.boardColumns}.`);
          },
          () => setByHand(text),
        );
    },
    close: () => setByHand(undefined),
  };
}

/** The text, selected and ready, where the browser blocks its clipboard. */
export function CopyNotice({
  byHand,
  onClose,
}: {
  byHand: string | undefined;
  onClose: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [byHand]);

  if (byHand === undefined) return null;
  return (
    <div class="notice">
      <label>
        {copy.copyByHand}
        <textarea readOnly rows={2} ref={field} value={byHand} />
      </label>
      <button type="button" class="link-button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
