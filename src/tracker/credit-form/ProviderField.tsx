import { useRef, useState } from 'preact/hooks';
import { entriesMatching, type LogEntry } from '#src/domain/directory/log-entry.ts';
import { Field } from '#src/components/form/Field.tsx';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';

interface Props {
  providers: KnownProviders;
  /** What stands in the field. */
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
    // A form that is filled in from a draft or a provider's page speaks up too, but nobody types.
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
    <Field
      id="providerName"
      label="Provider"
      hint="Begin with a name or an abbreviation and choose from the directory, or type any name."
    >
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
            aria-label="Providers"
            hidden={matches.length === 0}
            ref={list}
          >
            {matches.map((entry, place) => (
              <li
                key={entry.id}
                id={optionId(place)}
                role="option"
                aria-selected={place === active}
                // The field keeps focus, so that its blur does not close the list first.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(entry)}
              >
                {entry.name}
                {entry.abbreviation && <span class="soft"> {entry.abbreviation}</span>}
              </li>
            ))}
          </ul>
          <p class="visually-hidden" role="status">
            {isOpen && name !== '' && countOf(matches.length)}
          </p>
          {id !== '' && providers.status === 'ready' && !providers.entry(id) && (
            <p class="hint">
              This credit names the provider “{id}”, which is not known here. It is kept.{' '}
              <button type="button" class="link-button" onClick={() => onType('provider', '')}>
                Remove it
              </button>
            </p>
          )}
          {providers.status === 'failed' && (
            <p class="hint">The directory could not be loaded. Any name can be typed.</p>
          )}
        </div>
      )}
    </Field>
  );
}

function countOf(count: number): string {
  if (count === 0) return 'No provider of the directory matches; what you typed is kept as it is.';
  return `${count} ${count === 1 ? 'provider' : 'providers'} to choose from`;
}
