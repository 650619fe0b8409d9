import type { APIRoute } from 'astro';
import type { Listed } from '../../../domain/week.ts';
import { listWeekdays } from '../../../queries/week.ts';

export async function getStaticPaths() {
  return (await listWeekdays()).map(({ weekday, listed }) => ({ params: { weekday }, props: { listed } }));
}

export const GET: APIRoute<{ listed: Listed[] }> = ({ props }) =>
  new Response(JSON.stringify(props.listed), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
