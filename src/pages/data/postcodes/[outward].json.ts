import type { APIRoute, GetStaticPaths } from 'astro';
import { writeTable } from '../../../exports/postcode-tables.ts';
import { loadContent } from '../../../queries/content.ts';
import type { PostcodeArea } from '../../../schemas/postcode-area.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadContent()).postcodes.map(({ id, data }) => ({ params: { outward: id }, props: { area: data } }));

export const GET: APIRoute<{ area: PostcodeArea }> = ({ props }) =>
  new Response(writeTable(props.area), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
