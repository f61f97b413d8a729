import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';

import { dataFile, dataFileText } from '#src/data/open-data/data-file.ts';
import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/site/path.ts';
import { contentFolders } from '#src/domain/content/catalog.ts';

export const getStaticPaths = (() =>
  contentFolders.map((folder) => ({
    params: { folder },
    props: { folder },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(dataFileText(dataFile(props.folder, catalog, addressOf)), {
    headers: { 'Content-Type': 'application/json' },
  });
