import { useEffect, useRef, useState } from 'preact/hooks';
import { awardsOf } from '#src/domain/log/awards.ts';
import { boardRow } from '#src/domain/log/board-row.ts';
import { providerShown } from '#src/domain/log/log-row.ts';
import type { ReportItem } from '#src/domain/log/set-aside.ts';
import type { Counting } from '#src/domain/progress/counting.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';

/** Copies rows in the order of the board's form. */
export interface Copy {
  /** What could not be put on the clipboard, for the reader to copy by hand. */
  readonly byHand: string | undefined;
  copy(items: readonly ReportItem[], providers: KnownProviders, counting: Counting): void;
  close(): void;
}

export function useCopy(say: (text: string) => void): Copy {
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
      // Without a secure connection there is no clipboard at all.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => {
            setByHand(undefined);
            say(`Copied ${many}: date, category, credits, provider, title.`);
          },
          () => setByHand(text),
        );
    },
    close: () => setByHand(undefined),
  };
}

/** Where the browser keeps its clipboard closed: the text, selected and ready. */
export function CopyNotice({ copy: { byHand, close } }: { copy: Copy }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [byHand]);

  if (byHand === undefined) return null;
  return (
    <div class="notice">
      <label for="by-hand">
        This browser did not let the page copy. Copy it from here: date, category, credits,
        provider, title.
      </label>
      <textarea id="by-hand" readOnly rows={2} ref={field} value={byHand} />
      <button type="button" class="link-button" onClick={close}>
        Close
      </button>
    </div>
  );
}
