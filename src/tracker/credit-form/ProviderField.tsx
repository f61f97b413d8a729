import { useRef, useState } from 'preact/hooks';
import { entriesMatching, type LogEntry } from '#src/domain/directory/log-entry.ts';
import { Field } from '#src/components/form/Field.tsx';
import { copy } from '#src/tracker/credit-form/copy.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';

interface Props {
  providers: KnownProviders;
  /** The text in the field. */
  name: string;
  /** The provider chosen from the directory; empty for free text. */
  id: string;
  onType: (control: 'provider' | 'providerName', text: string) => void;
  onChoose: (entry: LogEntry) => void;
}

const mostShown = 8;
const listId = 'providerName-list';
const optionId = (place: number) => `${listId}-${place}`;

/** Free text with the directory's providers offered while typing: the ARIA 1.2 combobox. */
export function ProviderField({ providers, name, id, onType, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const matches = isOpen ? entriesMatching(name, providers.entries).slice(0, mostShown) : [];

  const show = (place: number) => {
    setOpen(true);
    setActive(place);
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (entry: LogEntry) => {
    onType('providerName', entry.name);
    onType('provider', entry.id);
    close();
    onChoose(entry);
  };
  const typedFreely = ({ currentTarget }: Event) => {
    // Filling the form from a draft or a provider's page sends input events too, but nobody types.
    if (currentTarget !== document.activeElement) return;
    show(-1);
    if (id !== '' && providers.entry(id)) onType('provider', '');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = matches.length - 1;
    const chosen = matches[active];
    if (event.key === 'ArrowDown') show(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') show(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };

  return (
    <Field id="providerName" label={copy.provider.label} hint={copy.provider.hint}>
      {(control) => (
        <div class="combobox">
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={matches.length > 0}
            aria-controls={listId}
            aria-activedescendant={matches[active] ? optionId(active) : undefined}
            onInput={typedFreely}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <input type="hidden" name="provider" />
          <ul
            id={listId}
            role="listbox"
            aria-label={copy.provider.list}
            hidden={matches.length === 0}
            ref={list}
          >
            {matches.map((entry, place) => (
              <li
                key={entry.id}
                id={optionId(place)}
                role="option"
                aria-selected={place === active}
                // The field keeps focus and has the keys; its blur would close the list first.
                onMouseDown={(event) => event.preventDefault()}
                onMouseUp={({ button }) => button === 0 && choose(entry)}
              >
                {entry.name}
                {entry.abbreviation && <span class="soft"> {entry.abbreviation}</span>}
              </li>
            ))}
          </ul>
          <p class="visually-hidden" role="status">
            {isOpen && name !== '' && copy.provider.matches(matches.length)}
          </p>
          {id !== '' && providers.status === 'ready' && !providers.entry(id) && (
            <p class="hint">
              {copy.provider.unknown(id)}{' '}
              <button type="button" class="link-button" onClick={() => onType('provider', '')}>
                {copy.provider.remove}
              </button>
            </p>
          )}
          {providers.status === 'failed' && <p class="hint">{copy.provider.failed}</p>}
        </div>
      )}
    </Field>
  );
}
