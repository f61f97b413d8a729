import { useEffect, useState } from 'preact/hooks';

import {
  comparedMost,
  comparisonAddress,
  readComparison,
  type Comparison,
} from '#src/domain/directory/comparison.ts';
import { CompareView, type Said } from '#src/directory/CompareView.tsx';
import { useColumns } from '#src/directory/use-columns.ts';
import { useCompared } from '#src/directory/use-compared.ts';
import { useIsReady } from '#src/directory/use-is-ready.ts';
import { useShortlist } from '#src/directory/use-shortlist.ts';

interface Props {
  base: string;
  /** How many providers the directory has. */
  total: number;
}

/** The door: reads and writes the address, fetches the columns of the comparison. */
export function Compare({ base, total }: Props) {
  const { comparison, change } = useComparisonAddress();
  const [said, setSaid] = useState<Said>({ of: 'adding', text: '' });
  const isReady = useIsReady();
  const shortlist = useShortlist();
  const { rows } = useColumns(base, total);
  const { providers, missing } = useCompared(base, total, comparison.ids);
  const { ids } = comparison;

  const add = (id: string, name: string) => {
    const say = (text: string) => setSaid({ of: 'adding', text });
    if (ids.includes(id)) return say(`${name} stands in the comparison already.`);
    if (ids.length >= comparedMost) {
      return say(
        `${comparedMost} providers fit side by side, and ${comparedMost} are here. Remove one of them, then add ${name}.`,
      );
    }
    change([...ids, id]);
    say(`${name} was added: ${ids.length + 1} of ${comparedMost} places are taken.`);
  };
  const remove = (id: string, name: string) => {
    change(ids.filter((other) => other !== id));
    setSaid({
      of: 'taking-away',
      text: `${name} was removed: ${ids.length - 1} of ${comparedMost} places are taken.`,
    });
  };

  const takeOff = (id: string, name: string) => {
    setSaid({ of: 'taking-away', text: shortlist.toggle(id, name) });
  };

  // Without scripts there is nothing here to use.
  if (!isReady) return null;
  return (
    <CompareView
      base={base}
      rows={rows?.rows}
      comparison={comparison}
      providers={providers}
      missing={missing}
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
