import type { APIRoute } from 'astro';
import { loadContent } from '../../../queries/content.ts';

/** The names of what the directory has, by which the form knows a building and a group that is there already. */
export const GET: APIRoute = async () => {
  const { venues, groups } = await loadContent();
  const names = (entries: typeof venues | typeof groups) =>
    entries.flatMap(({ id, data: { title, demonstration } }) => (demonstration ? [] : [{ id, title }]));
  return new Response(`${JSON.stringify({ venues: names(venues), groups: names(groups) })}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
