import { useRef, useState } from 'preact/hooks';

import type { Row } from '#src/domain/directory/facets.ts';
import { rowsForText } from '#src/domain/directory/search.ts';

/** As many as a phone shows above its keyboard. */
const matchesShown = 6;

interface Props {
  rows: readonly Row[];
  compared: readonly string[];
  onAdd: (id: string, name: string) => void;
}

/** A field that finds providers by name, each with a button that adds it. */
export function AddProvider({ rows, compared, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = typed.trim() === '' ? [] : rowsForText(rows, typed, []);
  const matches = found.filter(({ id }) => !compared.includes(id));

  return (
    <section aria-labelledby="add">
      <h2 id="add">Add a provider</h2>
      <label class="hint" for="name">
        Name, abbreviation or telephone number
      </label>
      <input
        id="name"
        type="search"
        autocomplete="off"
        ref={input}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ul role="list" class="rows">
        {matches.slice(0, matchesShown).map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                input.current?.focus();
                onAdd(id, name);
                setTyped('');
              }}
            >
              Add {name}
            </button>
          </li>
        ))}
      </ul>
      <p class="small soft" aria-live="polite">
        {typed.trim() !== '' && matches.length === 0 && 'No other provider has that name.'}
        {matches.length > matchesShown && `${matches.length - matchesShown} more: type on.`}
      </p>
    </section>
  );
}
