import type { PreviewItem } from '#src/domain/record/import-preview.ts';
import { differencesBetween } from '#src/tracker/backup/compared-versions.ts';
import { nameInPreview } from '#src/tracker/backup/preview-words.ts';
import { momentText } from '#src/tracker/backup/words.ts';

interface Props {
  item: PreviewItem;
  /** Whether the version that gives way by itself is wanted. */
  isPreferred: boolean;
  onPrefer: (isPreferred: boolean) => void;
}

/** Both versions of one entry beside each other, and which is to go on top. */
export function ConflictChoice({ item, isPreferred, onPrefer }: Props) {
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
        {label}, changed {momentText(version.version.updatedAt)}
        {version === winner ? ' (later)' : ''}
      </span>
    </label>
  );

  return (
    <li>
      <fieldset>
        <legend>{name}</legend>
        <div class="table-frame" tabIndex={0} role="region" aria-label={`Both versions of ${name}`}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">What differs</th>
                <th scope="col">Here</th>
                <th scope="col">In the file</th>
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
        {choice(ours, 'The version here')}
        {choice(theirs, 'The version in the file')}
      </fieldset>
    </li>
  );
}
