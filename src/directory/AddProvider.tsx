import { useEffect, useRef, useState } from 'preact/hooks';

import type { Row } from '#src/domain/directory/facets.ts';
import { rowsForText } from '#src/domain/directory/search.ts';
import { compareCopy } from '#src/directory/copy.ts';

/** As many as a phone shows above its keyboard. */
const matchesShown = 6;

interface Props {
  rows: readonly Row[];
  compared: readonly string[];
  /** How many columns are above: each that comes moves the field down. */
  columns: number;
  /** What became of the last one, in a sentence. */
  said: string;
  onAdd: (id: string, name: string) => void;
}

/** A field that finds providers by name, each with a button that adds it. */
export function AddProvider({ rows, compared, columns, said, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = typed.trim() === '' ? [] : rowsForText({ rows, topics: {} }, typed, []);
  const matches = found.filter(({ id }) => !compared.includes(id));

  useEffect(() => {
    const field = input.current;
    if (field !== null && field === document.activeElement) {
      field.closest('section')?.scrollIntoView({ block: 'nearest' });
    }
  }, [columns, said]);

  const add = (id: string, name: string) => {
    input.current?.focus();
    onAdd(id, name);
    setTyped('');
  };

  return (
    <section aria-labelledby="add">
      <h2 id="add">{compareCopy.addHeading}</h2>
      <label class="hint" htmlFor="name">
        {compareCopy.addLabel}
      </label>
      <input
        id="name"
        type="search"
        autocomplete="off"
        ref={input}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => {
          const [only, another] = matches;
          if (key === 'Enter' && only && !another) add(only.id, only.name);
        }}
      />
      <p role="status" class={said ? 'notice' : undefined}>
        {said}
      </p>
      <ul role="list" class="rows">
        {matches.slice(0, matchesShown).map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link-button" onClick={() => add(id, name)}>
              Add {name}
            </button>
          </li>
        ))}
      </ul>
      <p class="small soft" aria-live="polite">
        {typed.trim() !== '' && matches.length === 0 && compareCopy.noMatch}
        {matches.length > matchesShown && compareCopy.moreMatches(matches.length - matchesShown)}
      </p>
    </section>
  );
}
