import { useEffect, useState } from 'preact/hooks';

import { directoryFromColumnFile, type ColumnFile } from '#src/domain/directory/column-file.ts';
import type { Directory } from '#src/domain/directory/facets.ts';

/** Every provider as a row, once the column file is there; it is asked for as soon as it is wanted. */
export function useColumns(base: string, isWanted = true) {
  const [rows, setRows] = useState<Directory>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!isWanted || rows !== undefined) return;
    fetch(`${base}providers/columns.json`)
      .then((response) => response.json() as Promise<ColumnFile>)
      .then((file) => setRows(directoryFromColumnFile(file)))
      .catch(() => setFailed(true));
  }, [isWanted]);
  return { rows, failed };
}
