import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { addressOf, emptySearch, readAddress, type Search } from '#src/domain/directory/address.ts';
import type { Directory as Rows } from '#src/domain/directory/facets.ts';
import { DirectoryView } from '#src/directory/DirectoryView.tsx';
import { loadDirectory, useDirectory } from '#src/directory/use-directory.ts';
import {
  noPageHits,
  prepareSearch,
  searchPages,
  type FullText,
  type PageHits,
} from '#src/directory/page-hits.ts';
import { useCarriedFocus } from '#src/directory/focus.ts';
import { useShortlist } from '#src/directory/use-shortlist.ts';

interface Props {
  base: string;
  /** How many providers the directory has, and which of them this page lists: from, up to. */
  total: number;
  span: readonly [number, number];
  /** The address of this page of the list, while nothing is searched for. */
  page: string;
  /** The static page of the list and its options: what shows until the directory is loaded. */
  children?: ComponentChildren;
  facets?: ComponentChildren;
  /** The way to the other pages of the list. */
  pager?: ComponentChildren;
}

/** Milliseconds after which what was typed is looked for in the full text. */
const typingPause = 150;

/** The session: reads and writes the address, fetches the directory, asks the full-text index. */
export function Directory({ base, total, span, page, children, facets, pager }: Props) {
  const { directory, failed } = useDirectory(base);
  const { search, unknown, change } = useAddress(directory?.options, { base, page });
  const { hits, fullText } = usePageHits(base, search.text);
  const shortlist = useShortlist();
  useCarriedFocus(directory !== undefined);

  return (
    <DirectoryView
      base={base}
      total={total}
      span={span}
      directory={directory}
      listFailed={failed}
      search={search}
      unknown={unknown}
      hits={hits}
      fullText={fullText}
      shortlist={shortlist}
      onChange={change}
      facets={facets}
      pager={pager}
      onBeforeTyping={() => void prepareSearch(base, loadDirectory(base)).catch(() => {})}
    >
      {children}
    </DirectoryView>
  );
}

/** The search that the address holds; a change becomes a new entry of the history, typing replaces it. */
function useAddress(
  options: Rows['options'] | undefined,
  { base, page }: Pick<Props, 'base' | 'page'>,
) {
  const [state, setState] = useState<ReturnType<typeof readAddress>>({
    search: emptySearch,
    unknown: [],
  });

  useEffect(() => {
    const read = () => setState(readAddress(location.search, options));
    const early = enteredBeforeReady();
    if (early === undefined || location.search !== '') read();
    else change(early, 'typing');
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [options]);

  const change = (search: Search, how: 'typing' | 'choice') => {
    setState({ search, unknown: [] });
    const query = addressOf(search);
    const address = query === '' ? page : `${base}providers/${query}`;
    const isHere = new URL(address, location.href).href === location.href;
    if (how === 'typing' || isHere) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  return { ...state, change };
}

/** What was typed or ticked before the page could listen; `undefined` for nothing. */
function enteredBeforeReady(): Search | undefined {
  const form = document.querySelector<HTMLElement>('.finder')?.parentElement;
  const text = form?.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
  const parameters = new URLSearchParams(text.trim() === '' ? [] : [['q', text]]);
  for (const { name, value } of form?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
    parameters.append(name, value);
  }
  const { search } = readAddress(parameters.toString(), undefined);
  return parameters.size === 0 ? undefined : search;
}

function usePageHits(base: string, text: string) {
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
      searchPages(base, loadDirectory(base), text).then(
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
