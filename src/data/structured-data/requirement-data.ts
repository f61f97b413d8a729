import type { WebPage, WithContext } from 'schema-dts';

import type { AddressOf } from '#src/data/open-data/data-file.ts';
import { webPageData } from '#src/data/structured-data/web-page.ts';
import { wasRead } from '#src/domain/content/citation.ts';
import type { Criterion, Requirement } from '#src/domain/content/requirement.ts';
import type { Source } from '#src/domain/content/source.ts';

/** A requirement’s page in schema.org’s vocabulary: its criteria as a list, its span of days. */
export function requirementData(
  id: string,
  requirement: Requirement,
  sources: ReadonlyMap<string, Source>,
  addressOf: AddressOf,
): WithContext<WebPage> {
  const { name, editions } = requirement;
  const criteria = editions.flatMap((edition) => edition.criteria).filter(wasReadSomewhere);
  return {
    ...webPageData(requirement, `/requirements/${id}/`, sources, addressOf),
    about: {
      '@type': 'Organization',
      name: 'American Board of Physical Medicine and Rehabilitation',
      alternateName: 'ABPMR',
    },
    temporalCoverage: editions.map(
      ({ effectiveFrom, effectiveTo }) => `${effectiveFrom}/${effectiveTo ?? '..'}`,
    ),
    mainEntity: {
      '@type': 'ItemList',
      name: `What ${name} asks for`,
      itemListElement: criteria.map(({ label, explanation }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        description: explanation,
      })),
    },
  };
}

function wasReadSomewhere({ citations }: Criterion): boolean {
  return citations.some(wasRead);
}
