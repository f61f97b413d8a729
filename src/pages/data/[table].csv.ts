import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';

import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/site/path.ts';
import { csvFrom } from '#src/data/open-data/csv.ts';
import { tables } from '#src/data/open-data/tables.ts';

export const getStaticPaths = (() =>
  tables.map(({ id, rows }) => ({
    params: { table: id },
    props: { rows },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { rows } }) =>
  new Response(csvFrom(rows(catalog, addressOf), addressOf('/')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
