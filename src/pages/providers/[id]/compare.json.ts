import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';

import { comparedProviderOf } from '#src/build/compared-provider.ts';
import { catalog } from '#src/catalog.ts';
import { standingFor } from '#src/components/standing.ts';

export const getStaticPaths = (() =>
  [...catalog.providers].map(([id, provider]) => ({
    params: { id },
    props: { id, provider },
  }))) satisfies GetStaticPaths;

const standing = standingFor(catalog.accreditors);

/** One column of a comparison. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(comparedProviderOf(props.id, props.provider, { ...catalog, standing }));
