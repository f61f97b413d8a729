import { useEffect, useState } from 'preact/hooks';

import type { Directory } from '#src/domain/directory/facets.ts';

let list: Promise<Directory> | undefined;

/** The directory, fetched once; rejects when it cannot be had, and can then be asked for again. */
export function loadDirectory(base: string): Promise<Directory> {
  list ??= fetchDirectory(`${base}providers/directory.json`);
  list.catch(() => {
    list = undefined;
  });
  return list;
}

async function fetchDirectory(address: string): Promise<Directory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<Directory>;
}

/** The directory, once it is there. */
export function useDirectory(base: string) {
  const [directory, setDirectory] = useState<Directory>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadDirectory(base).then(setDirectory, () => setFailed(true));
  }, []);
  return { directory, failed };
}

/** Whether scripts run: false in the page as it was built, and until it can do something. */
export function useIsReady(): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  return isReady;
}
