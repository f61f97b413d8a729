import { replacementPlan } from '#src/domain/record/import-plan.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { settleImport, undoImport } from '#src/tracker/backup/after-import.ts';
import { copy } from '#src/tracker/backup/copy.ts';
import { holdings, isEmptyLog } from '#src/tracker/backup/record-summary.ts';
import { TypedConfirmation } from '#src/tracker/backup/TypedConfirmation.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.replace;

interface Props {
  tracker: Tracker;
  file: RecordFile;
  onDone: () => void;
}

/** The second choice: the file alone, and nothing of what is here. */
export function ReplaceFold({ tracker, file, onDone }: Props) {
  const replace = async () => {
    // What is stored, not what the page shows: it may not have followed yet.
    const saved = await tracker.saveCopy();
    const { writes, ...rest } = replacementPlan(saved.contents, file.contents);
    const said = words.done(holdings(file.contents));
    const kept = await tracker.commit('replace', writes, said, {
      ...rest,
      undo: (entry) => void undoImport(tracker, entry),
    });
    if (!kept.ok) return;
    onDone();
    await settleImport(tracker, file);
  };

  return (
    <details class="fold text">
      <summary>{words.summary}</summary>
      <p>{words.explanation(isEmptyLog(tracker.contents) ? '' : holdings(tracker.contents))}</p>
      <TypedConfirmation
        id="replace"
        word="REPLACE"
        buttonLabel={words.button}
        onConfirm={() => void replace().catch(() => tracker.say(copy.save.notSaved))}
      />
    </details>
  );
}
