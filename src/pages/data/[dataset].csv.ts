import type { APIRoute } from 'astro';
import { loadPublished } from './_published.ts';
import { writeCsv } from '../../exports/csv.ts';
import type { Dataset } from '../../exports/dataset.ts';
import { datasets } from '../../exports/index.ts';

export function getStaticPaths() {
  return datasets.map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));
}

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props, site }) =>
  new Response(writeCsv(props.dataset, await loadPublished(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
