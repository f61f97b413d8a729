import {
  attributeNames,
  attributes,
  type Attribute,
  type ComparedProvider,
} from '#src/domain/directory/comparison.ts';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';

interface Props {
  base: string;
  providers: readonly ComparedProvider[];
  shortlist: ShortlistState;
  onRemove: (id: string, name: string) => void;
}

/**
 * Attributes down, providers across. On a phone each attribute is a heading with the providers
 * under it; the roles are written out because a browser drops those of a table that is no longer
 * laid out as one.
 */
export function CompareTable({ base, providers, shortlist, onRemove }: Props) {
  return (
    <table class="compared" role="table">
      <caption class="visually-hidden">
        {providers.map(({ shortName }) => shortName).join(', ')} side by side
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" class="corner" />
          {providers.map(({ id, name, shortName }) => (
            <th key={id} scope="col" role="columnheader">
              <a href={`${base}providers/${id}/`}>{name}</a>
              <span class="actions">
                <button
                  type="button"
                  class="link-button"
                  aria-pressed={shortlist.ids.includes(id)}
                  onClick={() => shortlist.toggle(id, shortName)}
                >
                  Shortlist<span class="visually-hidden"> {name}</span>
                </button>
                <button type="button" class="link-button" onClick={() => onRemove(id, shortName)}>
                  Remove<span class="visually-hidden"> {name} from the comparison</span>
                </button>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {attributes.map((attribute) => (
          <tr key={attribute} role="row">
            <th scope="row" role="rowheader">
              {attributeNames[attribute]}
            </th>
            {providers.map((provider) => (
              <td key={provider.id} role="cell">
                <b class="whose" aria-hidden="true">
                  {provider.shortName}
                </b>
                <Values provider={provider} attribute={attribute} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ provider, attribute }: { provider: ComparedProvider; attribute: Attribute }) {
  const values = provider.values[attribute];
  if (values.length === 0) return <p class="soft">Not known</p>;
  return (
    <div>
      {values.map(({ text, note }) => (
        <p key={text}>
          {text} {note !== '' && <span class="soft small">{note}</span>}
        </p>
      ))}
    </div>
  );
}
