import { useEffect, useRef, useState } from 'preact/hooks';

import { comparedPartOf, type ComparedPart } from '#src/domain/directory/compared-parts.ts';
import type { ComparedProvider } from '#src/domain/directory/compared-provider.ts';

type Fetched = ReadonlyMap<string, ComparedProvider | 'missing'>;

/**
 * The providers of a comparison, in its order, as far as they have arrived.
 *
 * @param total How many providers the directory has.
 */
export function useCompared(base: string, total: number, ids: readonly string[]) {
  const [fetched, setFetched] = useState<Fetched>(new Map());
  const asked = useRef(new Set<string>());
  const parts = useRef(new Map<number, Promise<ComparedPart>>());

  const fetchPart = (part: number) => {
    const known = parts.current.get(part);
    if (known) return known;
    const asking = fetchColumns(`${base}providers/compared-${part}.json`);
    parts.current.set(part, asking);
    return asking;
  };

  useEffect(() => {
    for (const id of ids.filter((wanted) => !asked.current.has(wanted))) {
      asked.current.add(id);
      const keep = (found: ComparedProvider | 'missing') =>
        setFetched((before) => new Map(before).set(id, found));
      fetchPart(comparedPartOf(id, total)).then(
        (columns) => keep((Object.hasOwn(columns, id) && columns[id]) || 'missing'),
        () => keep('missing'),
      );
    }
  }, [ids.join()]);

  const arrived = ids.map((id) => fetched.get(id));
  return {
    providers: arrived.filter((found) => found !== undefined && found !== 'missing'),
    missing: ids.filter((id) => fetched.get(id) === 'missing'),
  };
}

async function fetchColumns(address: string): Promise<ComparedPart> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<ComparedPart>;
}
