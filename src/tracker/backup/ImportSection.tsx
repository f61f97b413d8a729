import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import { importPreview } from '#src/domain/record/import-preview.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { afterPaint } from '#src/components/form/after-paint.ts';
import { FileField } from '#src/tracker/backup/FileField.tsx';
import { ImportPreview } from '#src/tracker/backup/ImportPreview.tsx';
import { importedSentence, previewSentence } from '#src/tracker/backup/preview-words.ts';
import { focusRecordFile, recordFileControl } from '#src/tracker/backup/record-file-control.ts';
import { Refusal } from '#src/tracker/backup/Refusal.tsx';
import { ReplaceFold } from '#src/tracker/backup/ReplaceFold.tsx';
import { settleRescue } from '#src/tracker/backup/settle-rescue.ts';
import { undoImport } from '#src/tracker/backup/undo-import.ts';
import { useChosenFile } from '#src/tracker/backup/use-chosen-file.ts';
import { countOf, holdings, momentText } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Brings a record file in: choose, look at what would change, decide. */
export function ImportSection({ tracker }: { tracker: Tracker }) {
  const { contents } = tracker;
  const { chosen, choose } = useChosenFile();
  const [preferred, setPreferred] = useState<ReadonlySet<string>>(new Set());
  const [round, setRound] = useState(0);
  const [isImporting, setIsImporting] = useState(false);
  const isBusy = useRef(false);
  const file = chosen?.read?.ok ? chosen.read.value : undefined;
  const preview = useMemo(
    () => (file ? importPreview(contents, file.contents) : []),
    [contents, file],
  );

  const preferredItems = useMemo(
    () => preview.filter(({ id }) => preferred.has(id)),
    [preview, preferred],
  );
  const isNothing = useMemo(
    () =>
      file !== undefined &&
      isNothingToDo(
        importPlan({ ours: contents, file: file.contents }, preferredItems, tracker.now()),
      ),
    [contents, file, preferredItems],
  );

  const start = (next?: File) => {
    setPreferred(new Set());
    choose(next);
  };
  const close = () => {
    start();
    setRound((count) => count + 1);
  };

  // The button that was pressed is gone with the preview: what comes next is the file control.
  useEffect(() => {
    if (round > 0) focusRecordFile();
  }, [round]);

  const importThem = async () => {
    if (!file || isBusy.current) return;
    isBusy.current = true;
    setIsImporting(true);
    await afterPaint();
    await bringIn(file).finally(() => {
      isBusy.current = false;
      setIsImporting(false);
    });
  };

  const bringIn = async (file: RecordFile) => {
    const plan = importPlan({ ours: contents, file: file.contents }, preferredItems, tracker.now());
    await afterPaint();
    const { writes, ...rest } = plan;
    const kept = await tracker.commit('import', writes, importedSentence(preview, preferred), {
      ...rest,
      undo: (entry) => void undoImport(tracker, entry),
    });
    if (!kept.ok) return;
    close();
    await settleRescue(tracker);
  };

  return (
    <section aria-labelledby="import">
      <h2 id="import">Import a record file</h2>
      <div class="flow">
        <FileField
          key={round}
          id={recordFileControl}
          label="Record file"
          hint="Choosing one shows what it would change. Nothing is imported before you say so."
          onChoose={start}
        />
        <p class="state" role="status">
          {chosen && !chosen.read && `Reading ${chosen.name}…`}
          {file && !isImporting && previewSentence(preview, preferred, isNothing)}
          {file && isImporting && `Importing ${countOf(preview.length)}…`}
        </p>
        {chosen?.read?.ok === false && (
          <Refusal fileName={chosen.name} problem={chosen.read.problem} />
        )}
        {chosen && file && (
          <div class="flow">
            <p class="soft">
              {chosen.name}, saved {momentText(file.writtenAt)}, holds {holdings(file.contents)}.
            </p>
            <ImportPreview preview={preview} preferred={preferred} onPrefer={setPreferred} />
            <p class="actions">
              {!isNothing && (
                <button
                  type="button"
                  class="button"
                  aria-disabled={isImporting || undefined}
                  onClick={() => void importThem()}
                >
                  Import these changes
                </button>
              )}
              <button type="button" class="button" data-quiet onClick={close}>
                Cancel
              </button>
            </p>
            <ReplaceFold tracker={tracker} file={file} onDone={close} />
          </div>
        )}
      </div>
    </section>
  );
}
