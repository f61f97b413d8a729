import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';

import { comparedProviderOf } from '#src/domain/directory/compare-provider.ts';
import { catalog } from '#src/catalog.ts';
import { standingFor } from '#src/components/standing.ts';
import {
  comparedPartCount,
  comparedPartOf,
  type ComparedPart,
} from '#src/domain/directory/compared-parts.ts';

export const getStaticPaths = (() => {
  const total = catalog.providers.size;
  const parts = Map.groupBy(catalog.providers, ([id]) => comparedPartOf(id, total));
  return Array.from({ length: comparedPartCount(total) }, (_, at) => ({
    params: { part: String(at + 1) },
    props: { providers: parts.get(at + 1) ?? [] },
  }));
}) satisfies GetStaticPaths;

const standing = standingFor(catalog.accreditors);

/** The columns of a comparison for a share of the providers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const columns: ComparedPart = Object.fromEntries(
    props.providers.map(([id, provider]) => [
      id,
      comparedProviderOf(id, provider, { ...catalog, standing }),
    ]),
  );
  return Response.json(columns);
};
