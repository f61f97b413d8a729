import { useEffect, useRef, useState } from 'preact/hooks';

import type { ComparedProvider } from '#src/domain/directory/compared-provider.ts';

type Fetched = ReadonlyMap<string, ComparedProvider | 'missing'>;

/** The providers of a comparison, in its order, as far as they have arrived. */
export function useCompared(base: string, ids: readonly string[]) {
  const [fetched, setFetched] = useState<Fetched>(new Map());
  const asked = useRef(new Set<string>());

  useEffect(() => {
    for (const id of ids.filter((wanted) => !asked.current.has(wanted))) {
      asked.current.add(id);
      const keep = (found: ComparedProvider | 'missing') =>
        setFetched((before) => new Map(before).set(id, found));
      fetchCompared(base, id).then(keep, () => keep('missing'));
    }
  }, [ids.join()]);

  const arrived = ids.map((id) => fetched.get(id));
  return {
    providers: arrived.filter((found) => found !== undefined && found !== 'missing'),
    missing: ids.filter((id) => fetched.get(id) === 'missing'),
  };
}

async function fetchCompared(base: string, id: string): Promise<ComparedProvider> {
  const response = await fetch(`${base}providers/${id}/compare.json`);
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return response.json() as Promise<ComparedProvider>;
}
