import { useEffect, useState } from 'preact/hooks';

import {
  comparedMost,
  comparisonAddress,
  readComparison,
  type Comparison,
  comparedProviderOf,
} from '#src/domain/directory/comparison.ts';
import { CompareView, type Said } from '#src/directory/CompareView.tsx';
import { useDirectory, useIsReady } from '#src/directory/use-directory.ts';
import { useShortlist } from '#src/directory/use-shortlist.ts';
import { compareCopy } from '#src/directory/copy.ts';

/** The session: reads and writes the address, fetches the directory. */
export function Compare({ base }: { base: string }) {
  const { comparison, change } = useComparisonAddress();
  const [said, setSaid] = useState<Said>({ of: 'adding', text: '' });
  const isReady = useIsReady();
  const shortlist = useShortlist();
  const { directory, failed } = useDirectory(base);
  const { ids } = comparison;
  const rows = ids.flatMap((id) => directory?.rows.find((row) => row.id === id) ?? []);
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));

  const add = (id: string, name: string) => {
    const say = (text: string) => setSaid({ of: 'adding', text });
    if (ids.includes(id)) return say(compareCopy.isThere(name));
    if (ids.length >= comparedMost) return say(compareCopy.full(name));
    change([...ids, id]);
    say(compareCopy.added(name, ids.length + 1));
  };
  const remove = (id: string, name: string) => {
    change(ids.filter((other) => other !== id));
    setSaid({ of: 'taking-away', text: compareCopy.removed(name, ids.length - 1) });
  };

  const takeOff = (id: string, name: string) => {
    setSaid({ of: 'taking-away', text: shortlist.toggle(id, name) });
  };

  // Without scripts there is nothing here to use.
  if (!isReady) return null;
  return (
    <CompareView
      base={base}
      rows={directory?.rows}
      comparison={comparison}
      providers={directory ? rows.map((row) => comparedProviderOf(row, directory)) : []}
      missing={directory || failed ? missing : []}
      shortlist={shortlist}
      said={said}
      onAdd={add}
      onRemove={remove}
      onTakeOff={takeOff}
    />
  );
}

/** The comparison that the address holds; each change is a new entry of the history. */
function useComparisonAddress() {
  const [comparison, setComparison] = useState<Comparison>({ ids: [], leftOut: [] });

  useEffect(() => {
    const read = () => setComparison(readComparison(location.search));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const change = (ids: readonly string[]) => {
    setComparison({ ids, leftOut: [] });
    history.pushState(null, '', location.pathname + comparisonAddress(ids));
  };
  return { comparison, change };
}
