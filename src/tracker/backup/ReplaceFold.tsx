import { replacementPlan } from '#src/domain/record/import-plan.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { settleRescue } from '#src/tracker/backup/settle-rescue.ts';
import { TypedConfirmation } from '#src/tracker/backup/TypedConfirmation.tsx';
import { undoImport } from '#src/tracker/backup/undo-import.ts';
import { holdings, isEmptyLog, notSaved } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

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
    const said = `Replaced everything with the file: ${holdings(file.contents)}. A backup of what was here was saved first.`;
    const kept = await tracker.commit('replace', writes, said, {
      ...rest,
      undo: (entry) => void undoImport(tracker, entry),
    });
    if (!kept.ok) return;
    onDone();
    await settleRescue(tracker);
  };

  return (
    <details class="fold text">
      <summary>Replace everything instead</summary>
      <p>
        Your log becomes exactly what is in the file; what is only here leaves it. A record file of
        what you have now{isEmptyLog(tracker.contents) ? '' : `, ${holdings(tracker.contents)},`} is
        saved first, and you can undo this.
      </p>
      <TypedConfirmation
        id="replace"
        word="REPLACE"
        buttonLabel="Replace everything with this file"
        onConfirm={() => void replace().catch(() => tracker.say(notSaved))}
      />
    </details>
  );
}
