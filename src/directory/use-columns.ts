import { useEffect, useState } from 'preact/hooks';

import type { Directory } from '#src/domain/directory/facets.ts';
import { loadDirectory } from '#src/directory/load-directory.ts';

/** Every provider of `total` as a row, once the columns are there. */
export function useColumns(base: string, total: number) {
  const [rows, setRows] = useState<Directory>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadDirectory(base, total).then(setRows, () => setFailed(true));
  }, []);
  return { rows, failed };
}
