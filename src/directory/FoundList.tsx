import { useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import type { Row } from '#src/domain/directory/facets.ts';
import type { FullText, PageHits } from '#src/directory/page-hits.ts';
import { NothingFound } from '#src/directory/NothingFound.tsx';
import { ProviderRows } from '#src/directory/ProviderRows.tsx';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';
import { copy } from '#src/directory/copy.ts';

const pageSize = 50;

interface Props {
  base: string;
  search: Search;
  rows: readonly Row[];
  shortlist: ShortlistState;
  hits: PageHits;
  fullText: FullText;
  onChange: (search: Search, how: 'choice') => void;
}

/** What a search found: providers, then other pages of the site. */
export function FoundList(props: Props) {
  const { base, search, rows, shortlist, hits, fullText, onChange } = props;
  // “Show more” holds for one search; rows that the next one finds too stay in the document.
  const [asked, setAsked] = useState({ search, shown: pageSize });
  const shown = asked.search === search ? asked.shown : pageSize;
  const isEmpty = rows.length === 0 && fullText !== 'asking';

  return (
    <>
      {isEmpty && <NothingFound base={base} search={search} onChange={onChange} />}
      {rows.length > 0 && (
        <ProviderRows
          rows={rows.slice(0, shown)}
          base={base}
          shortlist={shortlist}
          selection={search.selection}
        />
      )}
      {rows.length > shown && (
        <p class="actions">
          <button
            type="button"
            class="button"
            data-quiet
            onClick={() => setAsked({ search, shown: shown + pageSize })}
          >
            {copy.showMore(Math.min(pageSize, rows.length - shown))}
          </button>
        </p>
      )}
      {hits.others.length > 0 && (
        <section class="also flow">
          <h2>{copy.elsewhereHere}</h2>
          <ul>
            {hits.others.map(({ title, address }) => (
              <li key={address}>
                <a href={`${base}${address}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
