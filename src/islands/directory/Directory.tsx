import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { addressOf, emptySearch, readAddress, type Search } from '#src/domain/directory/address.ts';
import { unpackedOptions, type CountedOptions } from '#src/domain/directory/counted-options.ts';
import type { Directory as Rows } from '#src/domain/directory/facets.ts';
import { DirectoryView, type FullText } from '#src/islands/directory/DirectoryView.tsx';
import { loadDirectory } from '#src/islands/directory/load-directory.ts';
import {
  noPageHits,
  prepareSearch,
  searchPages,
  type PageHits,
} from '#src/islands/directory/page-hits.ts';

interface Props {
  base: string;
  /** Every option, with how many providers have it, packed. */
  options: string;
  total: number;
  /** The address of this page of the list, which stands there while nothing is searched for. */
  page: string;
  /** The static page of the list: what stands there until something is searched for. */
  children?: ComponentChildren;
}

const typingPause = 300;

/** The door: reads and writes the address, fetches the columns, asks the full-text index. */
export function Directory({ base, options: packed, total, page, children }: Props) {
  const options = useMemo(() => unpackedOptions(packed), [packed]);
  const { search, unknown, change } = useAddress(options, { base, page });
  const { rows, failed } = useColumns(base, total);
  const { hits, fullText } = usePageHits(base, total, search.text);

  return (
    <DirectoryView
      base={base}
      options={options}
      total={total}
      rows={rows}
      columnsFailed={failed}
      search={search}
      unknown={unknown}
      hits={hits}
      fullText={fullText}
      onChange={change}
      onBeforeTyping={() => void prepareSearch(base, loadDirectory(base, total)).catch(() => {})}
    >
      {children}
    </DirectoryView>
  );
}

/** The search that the address holds; a change becomes a new entry of the history, typing replaces it. */
function useAddress(options: CountedOptions, { base, page }: Pick<Props, 'base' | 'page'>) {
  const [state, setState] = useState<ReturnType<typeof readAddress>>({
    search: emptySearch,
    unknown: [],
  });

  useEffect(() => {
    const read = () => setState(readAddress(location.search, options));
    const early = enteredBeforeReady(options);
    if (early === undefined || location.search !== '') read();
    else change(early, 'typing');
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const change = (search: Search, how: 'typing' | 'choice') => {
    setState({ search, unknown: [] });
    const query = addressOf(search);
    const address = query === '' ? page : `${base}providers/${query}`;
    if (how === 'typing') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  return { ...state, change };
}

/** What was typed or ticked before the page could listen; `undefined` for nothing. */
function enteredBeforeReady(options: CountedOptions): Search | undefined {
  const form = document.querySelector<HTMLElement>('.finder')?.parentElement;
  const text = form?.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
  const parameters = new URLSearchParams(text.trim() === '' ? [] : [['q', text]]);
  for (const { name, value } of form?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
    parameters.append(name, value);
  }
  const { search } = readAddress(parameters.toString(), options);
  return parameters.size === 0 ? undefined : search;
}

function useColumns(base: string, total: number) {
  const [rows, setRows] = useState<Rows>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadDirectory(base, total).then(setRows, () => setFailed(true));
  }, []);
  return { rows, failed };
}

function usePageHits(base: string, total: number, text: string) {
  const [found, setFound] = useState<{ text: string; hits: PageHits; failed: boolean }>({
    text: '',
    hits: noPageHits,
    failed: false,
  });
  const wanted = useRef(text);
  wanted.current = text;

  useEffect(() => {
    if (text === '') return;
    const keep = (hits: PageHits, failed: boolean) => {
      if (wanted.current === text) setFound({ text, hits, failed });
    };
    const timer = setTimeout(() => {
      searchPages(base, loadDirectory(base, total), text).then(
        (hits) => keep(hits, false),
        () => keep(noPageHits, true),
      );
    }, typingPause);
    return () => clearTimeout(timer);
  }, [text]);

  const isCurrent = found.text === text;
  const fullText: FullText =
    text === '' ? 'not-asked' : !isCurrent ? 'asking' : found.failed ? 'failed' : 'asked';
  return { hits: text !== '' && isCurrent ? found.hits : noPageHits, fullText };
}
