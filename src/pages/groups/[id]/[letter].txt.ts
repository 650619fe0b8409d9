import type { APIRoute } from 'astro';
import { letterAbout, letterNames, type Letter } from '../../../domain/correction.ts';
import type { GroupView } from '../../../domain/group.ts';
import { listingOf } from '../../../domain/listing.ts';
import { loadContent } from '../../../queries/content.ts';
import { listGroups } from '../../../queries/groups.ts';
import { loadSite } from '../../../queries/site.ts';

/** Programs that are told no encoding take this sign for UTF-8. */
const byteOrderMark = '\ufeff';

/** The letters as files, where no Git host takes them. */
export async function getStaticPaths() {
  const { council } = await loadSite();
  const letters = Object.keys(letterNames) as Letter[];
  if (council.submissions?.by === 'github' || council.submissions?.by === 'gitlab') return [];
  return (await listGroups()).flatMap((group) =>
    letters.map((letter) => ({ params: { id: group.id, letter }, props: { group, letter } })),
  );
}

export const GET: APIRoute<{ group: GroupView; letter: Letter }> = async ({ props, site, url }) => {
  const [content, { today, council }] = await Promise.all([loadContent(), loadSite()]);
  const { group, letter } = props;
  const address = new URL(url.pathname.replace(/[^/]+$/, ''), site).href;
  const { subject, body } = letterAbout(letter, listingOf(content, group, today, address));
  const { submissions } = council;
  const to =
    submissions?.by === 'email' ? submissions.email : submissions?.by === 'file' ? submissions.words : '';
  const text = [subject, '', ...(to ? [`To: ${to}`, ''] : []), body].join('\n');
  return new Response(byteOrderMark + text.replaceAll('\n', '\r\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
