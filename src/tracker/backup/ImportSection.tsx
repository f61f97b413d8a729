import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import { importPreview } from '#src/domain/record/import-preview.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { afterPaint } from '#src/components/form/after-paint.ts';
import {
  focusRecordFile,
  recordFileControl,
  settleImport,
  undoImport,
} from '#src/tracker/backup/after-import.ts';
import { Refusal, useChosenFile } from '#src/tracker/backup/ChosenFile.tsx';
import { copy } from '#src/tracker/backup/copy.ts';
import { FileField } from '#src/tracker/backup/FileField.tsx';
import { ImportPreview } from '#src/tracker/backup/ImportPreview.tsx';
import { importedSentence, previewSentence } from '#src/tracker/backup/import-preview-copy.ts';
import { ReplaceFold } from '#src/tracker/backup/ReplaceFold.tsx';
import { countOf, holdings, momentText } from '#src/tracker/backup/record-summary.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.import;

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
    await settleImport(tracker, file);
  };

  return (
    <section aria-labelledby="import">
      <h2 id="import">{words.heading}</h2>
      <div class="flow">
        <FileField
          key={round}
          id={recordFileControl}
          label={words.file}
          hint={words.hint}
          onChoose={start}
        />
        <p class="state" role="status">
          {chosen && !chosen.read && words.reading(chosen.name)}
          {file && !isImporting && previewSentence(preview, preferred, isNothing)}
          {file && isImporting && words.importing(countOf(preview.length))}
        </p>
        <Refusal chosen={chosen} />
        {chosen && file && (
          <div class="flow">
            <p class="soft">
              {words.fileHas(chosen.name, momentText(file.writtenAt), holdings(file.contents))}
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
                  {words.confirm}
                </button>
              )}
              <button type="button" class="button" data-quiet onClick={close}>
                {words.cancel}
              </button>
            </p>
            <ReplaceFold tracker={tracker} file={file} onDone={close} />
          </div>
        )}
      </div>
    </section>
  );
}
