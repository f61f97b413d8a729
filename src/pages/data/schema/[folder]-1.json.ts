import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';

import { schemaPath, dataJsonSchema } from '#src/data/open-data/data-file.ts';
import { addressOf } from '#src/components/site/path.ts';
import { contentFolders } from '#src/domain/content/catalog.ts';

export const getStaticPaths = (() =>
  contentFolders.map((folder) => ({
    params: { folder },
    props: { folder },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { folder } }) => {
  const schema = dataJsonSchema(folder, addressOf(schemaPath(folder)));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
