import type { APIRoute } from 'astro';
import type { GroupView } from '../../../domain/group.ts';
import { cardOf } from '../../../exports/card.ts';
import { loadContent } from '../../../queries/content.ts';
import { listGroups } from '../../../queries/groups.ts';
import { loadSite } from '../../../queries/site.ts';

export async function getStaticPaths() {
  return (await listGroups()).map((group) => ({ params: { id: group.id }, props: { group } }));
}

export const GET: APIRoute<{ group: GroupView }> = async ({ props: { group } }) => {
  const [content, { today }] = await Promise.all([loadContent(), loadSite()]);
  return new Response(`${JSON.stringify(cardOf(content, group, today))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
