import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import {
  emptySearch,
  sortNames,
  type Search,
  type UnknownValue,
} from '#src/domain/directory/address.ts';
import { facets, type Directory } from '#src/domain/directory/facets.ts';
import { clashesOf, narrowed, rowsForText } from '#src/domain/directory/search.ts';
import { ActiveFilters } from '#src/directory/ActiveFilters.tsx';
import { Facets } from '#src/directory/Facets.tsx';
import { FoundList } from '#src/directory/FoundList.tsx';
import type { FullText, PageHits } from '#src/directory/page-hits.ts';
import { ProviderRows } from '#src/directory/ProviderRows.tsx';
import { copy, countSentence } from '#src/directory/copy.ts';
import { ShortlistBar } from '#src/directory/ShortlistBar.tsx';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';

interface Props {
  base: string;
  total: number;
  span: readonly [number, number];
  directory: Directory | undefined;
  listFailed: boolean;
  search: Search;
  unknown: readonly UnknownValue[];
  hits: PageHits;
  fullText: FullText;
  shortlist: ShortlistState;
  onChange: (search: Search, how: 'typing' | 'choice') => void;
  facets?: ComponentChildren;
  pager?: ComponentChildren;
  /** The reader is about to type: what a search needs can be fetched meanwhile. */
  onBeforeTyping: () => void;
  children?: ComponentChildren;
}

const announcementPause = 700;

const nothingAsked = { rows: undefined, doubtful: 0 };

export function DirectoryView(props: Props) {
  const { base, directory, total, listFailed, search, unknown, hits, fullText, onChange } = props;
  const { shortlist } = props;
  const isSearching = !listFailed && search !== emptySearch && !isWholeList(search);
  // A choice of facets or order leaves what the text finds as it is.
  const matching = useMemo(
    () => directory && rowsForText(directory, search.text, hits.providers),
    [directory, search.text, hits.providers],
  );
  const { rows: found, doubtful } =
    matching && isSearching ? narrowed(matching, search) : nothingAsked;
  const sentence = isSearching
    ? found && fullText !== 'asking'
      ? countSentence(found.length, search, directory?.options, doubtful)
      : copy.searching
    : countSentence(total, search, directory?.options);

  return (
    <>
      <SearchBox search={search} onChange={onChange} onBeforeTyping={props.onBeforeTyping} />
      <div class="finder">
        <Facets
          options={directory?.options}
          matching={matching ?? []}
          search={search}
          onChange={onChange}
        >
          {props.facets}
        </Facets>
        <section aria-label="Providers">
          <div class="finder-head">
            <p tabIndex={-1}>
              <b>{sentence}</b>
            </p>
            <SortChoice search={search} onChange={onChange} />
          </div>
          <Announcement text={sentence} isQuiet={!isSearching} />
          {directory && (
            <ActiveFilters search={search} options={directory.options} onChange={onChange} />
          )}
          {unknown.length > 0 && (
            <p class="notice" data-kind="attention">
              {copy.unknownValues(unknown.map(({ value }) => value))}
            </p>
          )}
          {listFailed && (
            <p class="notice" data-kind="attention">
              {copy.listFailed}
            </p>
          )}
          {fullText === 'failed' && (
            <p class="notice" data-kind="attention">
              {copy.fullTextFailed}
            </p>
          )}
          {directory && <Clashes rows={directory} text={search.text} />}
          {found && (
            <FoundList
              base={base}
              search={search}
              rows={found}
              shortlist={shortlist}
              hits={hits}
              fullText={fullText}
              onChange={onChange}
            />
          )}
          {!found && directory && (
            <ProviderRows
              rows={directory.rows.slice(...props.span)}
              base={base}
              shortlist={shortlist}
            />
          )}
          {!directory && props.children}
          <div hidden={found !== undefined}>{props.pager}</div>
          {directory && <ShortlistBar base={base} rows={directory.rows} shortlist={shortlist} />}
        </section>
      </div>
    </>
  );
}

function isWholeList({ text, selection, sort }: Search): boolean {
  return (
    text === '' && sort === 'relevance' && facets.every((facet) => selection[facet].length === 0)
  );
}

interface Part {
  search: Search;
  onChange: Props['onChange'];
}

function SearchBox({ search, onChange, onBeforeTyping }: Part & Pick<Props, 'onBeforeTyping'>) {
  const input = useRef<HTMLInputElement>(null);

  const isFirst = useRef(true);

  // Before the next key can arrive: later, on a slow phone, it would write over newer typing.
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (input.current !== null && input.current.value.trim() !== search.text) {
      input.current.value = search.text;
    }
  }, [search.text]);

  const textNow = () => input.current?.value.trim() ?? '';
  return (
    <form
      class="search"
      role="search"
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...search, text: textNow() }, 'choice');
      }}
    >
      <label class="visually-hidden" htmlFor="q">
        {copy.searchLabel}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        ref={input}
        placeholder={copy.placeholder}
        autocomplete="off"
        onFocus={onBeforeTyping}
        onInput={() => onChange({ ...search, text: textNow() }, 'typing')}
      />
      <button class="button">{copy.search}</button>
    </form>
  );
}

function SortChoice({ search, onChange }: Part) {
  return (
    <label class="sort small">
      <span>{copy.order}</span>
      <select
        value={search.sort}
        onChange={({ currentTarget }) =>
          onChange({ ...search, sort: currentTarget.value as Search['sort'] }, 'choice')
        }
      >
        {Object.entries(sortNames).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Says the outcome once per change, after it has settled; says nothing on arrival. */
function Announcement({ text, isQuiet }: { text: string; isQuiet: boolean }) {
  const [said, setSaid] = useState('');
  const first = useRef(true);

  useEffect(() => {
    if (first.current && isQuiet) {
      first.current = false;
      return;
    }
    first.current = false;
    if (text === copy.searching) return;
    const timer = setTimeout(() => setSaid(text), announcementPause);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

function Clashes({ rows, text }: { rows: Directory; text: string }) {
  const clashes = clashesOf(rows.rows, text);
  return (
    <>
      {clashes.map(({ abbreviation, stands }) => (
        <p key={abbreviation} class="notice">
          {copy.clash(abbreviation, stands)}
        </p>
      ))}
    </>
  );
}
