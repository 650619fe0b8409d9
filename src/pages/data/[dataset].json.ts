import type { APIRoute } from 'astro';
import { loadPublished } from './_published.ts';
import type { Dataset } from '../../exports/dataset.ts';
import { datasets } from '../../exports/index.ts';
import { writeJson } from '../../exports/json.ts';

export function getStaticPaths() {
  return datasets.map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));
}

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props, site }) =>
  new Response(writeJson(props.dataset, await loadPublished(site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
