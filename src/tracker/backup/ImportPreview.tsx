import type { PreviewItem } from '#src/domain/record/import-preview.ts';
import { ConflictChoice } from '#src/tracker/backup/ConflictChoice.tsx';
import { LongList } from '#src/tracker/backup/LongList.tsx';
import {
  headingOf,
  itemsWith,
  listedOutcomes,
  nameInPreview,
} from '#src/tracker/backup/preview-words.ts';
import { countOf } from '#src/tracker/backup/words.ts';

interface Props {
  preview: readonly PreviewItem[];
  /** The ids of entries of which the version that gives way is wanted. */
  preferred: ReadonlySet<string>;
  onPrefer: (preferred: ReadonlySet<string>) => void;
}

/** What importing would do, in lists, with a choice wherever something would be lost from sight. */
export function ImportPreview({ preview, preferred, onPrefer }: Props) {
  const conflicts = preview.filter(({ isConflict }) => isConflict);
  const prefer = (id: string, isPreferred: boolean) => {
    const next = new Set(preferred);
    if (isPreferred) next.add(id);
    else next.delete(id);
    onPrefer(next);
  };

  return (
    <>
      {conflicts.length > 0 && (
        <section class="flow" aria-labelledby="conflicts">
          <h3 id="conflicts">{countOf(conflicts.length)} changed on both sides</h3>
          <p class="text">
            These were changed here and elsewhere, neither knowing of the other. The later version
            goes on top unless you choose; the other one is kept in the history.
          </p>
          <LongList
            items={conflicts}
            row={(item) => (
              <ConflictChoice
                key={item.id}
                item={item}
                isPreferred={preferred.has(item.id)}
                onPrefer={(isPreferred) => prefer(item.id, isPreferred)}
              />
            )}
          />
        </section>
      )}
      {listedOutcomes.map((outcome) => {
        const items = itemsWith(outcome, preview);
        if (items.length === 0) return null;
        return (
          <details key={outcome} class="fold" open={outcome !== 'kept' && items.length <= 20}>
            <summary>{headingOf(outcome, items.length)}</summary>
            <LongList
              items={items}
              row={(item) =>
                outcome === 'deleted-here' && item.loser ? (
                  <li key={item.id}>
                    <label class="choice">
                      <input
                        type="checkbox"
                        checked={preferred.has(item.id)}
                        onInput={({ currentTarget }) => prefer(item.id, currentTarget.checked)}
                      />
                      <span>Restore {nameInPreview(item)}</span>
                    </label>
                  </li>
                ) : (
                  <li key={item.id}>{nameInPreview(item)}</li>
                )
              }
            />
          </details>
        );
      })}
    </>
  );
}
