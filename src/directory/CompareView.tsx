import { useRef } from 'preact/hooks';

import { type ComparedProvider, type Comparison } from '#src/domain/directory/comparison.ts';
import type { Row } from '#src/domain/directory/facets.ts';
import { AddProvider } from '#src/directory/AddProvider.tsx';
import { CompareTable } from '#src/directory/CompareTable.tsx';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';
import { compareCopy } from '#src/directory/copy.ts';

/** What was just done or refused, in a sentence; it is said where that was done. */
export interface Said {
  readonly of: 'adding' | 'taking-away';
  readonly text: string;
}

interface Props {
  base: string;
  /** Every provider to add; `undefined` until they are loaded. */
  rows: readonly Row[] | undefined;
  comparison: Comparison;
  providers: readonly ComparedProvider[];
  /** Ids of the address that no provider has, or that could not be fetched. */
  missing: readonly string[];
  shortlist: ShortlistState;
  said: Said;
  onAdd: (id: string, name: string) => void;
  onRemove: (id: string, name: string) => void;
  /** Takes a provider off the shortlist. */
  onTakeOff: (id: string, name: string) => void;
}

export function CompareView(props: Props) {
  const { base, rows = [], comparison, providers, missing, shortlist, said } = props;
  const { ids, leftOut } = comparison;
  const saidOf = (what: Said['of']) => (said.of === what ? said.text : '');
  const taken = saidOf('taking-away');
  const status = useRef<HTMLParagraphElement>(null);
  const shortlisted = shortlist.ids.flatMap((id) => rows.filter((row) => row.id === id));

  /** The pressed button goes with its column: focus moves to the sentence that says so. */
  const remove = (id: string, name: string) => {
    status.current?.focus();
    props.onRemove(id, name);
  };

  return (
    <div class="compare">
      <p role="status" tabIndex={-1} ref={status} class={taken ? 'notice' : undefined}>
        {taken}
      </p>
      {leftOut.length > 0 && (
        <p class="notice" data-kind="attention">
          {compareCopy.tooMany(ids.length + leftOut.length, leftOut)}
        </p>
      )}
      {missing.length > 0 && (
        <p class="notice" data-kind="attention">
          {compareCopy.missing(missing)}{' '}
          <span class="actions">
            {missing.map((id) => (
              <button key={id} type="button" class="link-button" onClick={() => remove(id, id)}>
                Remove {id}
              </button>
            ))}
          </span>
        </p>
      )}
      {ids.length === 0 && <p class="lede">{compareCopy.begin}</p>}
      {providers.length > 0 && (
        <CompareTable base={base} providers={providers} shortlist={shortlist} onRemove={remove} />
      )}
      <div class="compare-tools">
        <AddProvider
          rows={rows}
          compared={ids}
          columns={providers.length}
          said={saidOf('adding')}
          onAdd={props.onAdd}
        />
        <section aria-labelledby="shortlist">
          <h2 id="shortlist">{compareCopy.shortlist}</h2>
          {shortlisted.length === 0 && (
            <p class="soft">
              It’s empty. Use “Shortlist” in the <a href={`${base}providers/`}>list of providers</a>{' '}
              to keep one on this device.
            </p>
          )}
          <ul role="list" class="rows">
            {shortlisted.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <span class="actions">
                  {!ids.includes(id) && (
                    <button type="button" class="link-button" onClick={() => props.onAdd(id, name)}>
                      Compare<span class="visually-hidden"> {name}</span>
                    </button>
                  )}
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => {
                      status.current?.focus();
                      props.onTakeOff(id, name);
                    }}
                  >
                    Remove<span class="visually-hidden"> {name} from the shortlist</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
          {!shortlist.isKept && (
            <p class="notice" data-kind="attention">
              {compareCopy.notKept}
            </p>
          )}
          <p class="visually-hidden" aria-live="polite">
            {shortlist.said !== taken && shortlist.said}
          </p>
        </section>
      </div>
    </div>
  );
}
