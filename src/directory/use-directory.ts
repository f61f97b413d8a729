import { useEffect, useState } from 'preact/hooks';

import { loadDirectory } from '#src/directory/load-directory.ts';
import type { Directory } from '#src/domain/directory/facets.ts';

/** The directory, once it is there. */
export function useDirectory(base: string) {
  const [directory, setDirectory] = useState<Directory>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadDirectory(base).then(setDirectory, () => setFailed(true));
  }, []);
  return { directory, failed };
}
