import type { ComponentChildren } from 'preact';

import { isUnchecked, type Row } from '#src/domain/directory/facets.ts';
import { notedPhone } from '#src/domain/phone.ts';
import { reachNames, type Reach } from '#src/domain/directory/reach.ts';

interface Props {
  row: Row;
  base: string;
  /** What the list is about: the formats, or what says that the provider belongs on it. */
  about: string;
  /** Leads to what says so. */
  source?: { readonly href: string; readonly label: string } | undefined;
  /** Says what is reported, in place of whether it is. */
  inFull?: boolean;
  /** What can be done with it, only where scripts run. */
  children?: ComponentChildren;
}

/** A provider as one line of a list: who, what, and whether its credit reaches the board. */
export function ProviderLine({ row, base, about, source, inFull = false, children }: Props) {
  const [reach = 'yourself'] = row.values.reach;
  const reachName = reachNames[reach as Reach];
  const reported = row.reports.map(({ what }) => what).join('; ');
  const details = detailsOf(row);

  return (
    <li>
      <h3>
        <a href={`${base}providers/${row.id}/`}>{row.name}</a>
      </h3>
      <p>
        {isUnchecked(row) && <b>Not checked </b>}
        {details}
        {inFull && reported !== '' && (
          <>
            {details !== '' && <br />}Reports: {reported}.
          </>
        )}
      </p>
      <p>
        {source && <a href={source.href}>{source.label}</a>}
        {about}
      </p>
      {!inFull && <p>{reach === 'yourself' ? reachName : <b>{reachName}</b>}</p>}
      {children}
    </li>
  );
}

/** `AAPM · Chicago, Illinois · (847) 375-4731, number from the board’s page` */
function detailsOf({ abbreviation, place, phones: [phone] }: Row): string {
  return [abbreviation, place, phone && notedPhone(phone.number, phone.as)]
    .filter(Boolean)
    .join(' · ');
}
