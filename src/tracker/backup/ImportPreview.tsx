import type { PreviewItem } from '#src/domain/record/import-preview.ts';
import {
  headingOf,
  itemsWith,
  listedOutcomes,
  nameInPreview,
  previewCopy as words,
} from '#src/tracker/backup/import-preview-copy.ts';
import { LongList } from '#src/tracker/backup/LongList.tsx';
import { countOf, momentText } from '#src/tracker/backup/record-summary.ts';
import { differencesBetween } from '#src/tracker/backup/version-differences.ts';

interface Props {
  preview: readonly PreviewItem[];
  /** The ids of entries whose losing version the reader wants. */
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
          <h3 id="conflicts">{words.conflicts(countOf(conflicts.length))}</h3>
          <p class="text">{words.conflictsHint}</p>
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
                      <span>{words.restore(nameInPreview(item))}</span>
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

interface ConflictProps {
  item: PreviewItem;
  /** Whether the version that would otherwise give way is wanted. */
  isPreferred: boolean;
  onPrefer: (isPreferred: boolean) => void;
}

/** Both versions of one entry beside each other, and which is to go on top. */
function ConflictChoice({ item, isPreferred, onPrefer }: ConflictProps) {
  const { ours, theirs, winner, loser, id } = item;
  if (ours === null) return null;
  const name = nameInPreview(item);
  const choice = (version: typeof ours, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name={`conflict-${id}`}
        checked={(version === winner) !== isPreferred}
        disabled={version !== winner && loser === null}
        onInput={() => onPrefer(version !== winner)}
      />
      <span>
        {words.changedAt(label, momentText(version.version.updatedAt))}
        {version === winner ? words.newer : ''}
      </span>
    </label>
  );

  return (
    <li>
      <fieldset>
        <legend>{name}</legend>
        <div class="table-frame" tabIndex={0} role="region" aria-label={words.bothVersions(name)}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{words.difference}</th>
                <th scope="col">{words.here}</th>
                <th scope="col">{words.inFile}</th>
              </tr>
            </thead>
            <tbody>
              {differencesBetween(ours, theirs).map((difference) => (
                <tr key={difference.name}>
                  <th scope="row">{difference.name}</th>
                  <td>{difference.ours}</td>
                  <td>{difference.theirs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {choice(ours, words.versionHere)}
        {choice(theirs, words.versionInFile)}
      </fieldset>
    </li>
  );
}
