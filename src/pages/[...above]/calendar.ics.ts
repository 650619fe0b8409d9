import type { APIRoute } from 'astro';
import { href } from '../../components/site/href.ts';
import { calendarWriter } from '../../exports/calendar.ts';
import { listCalendars } from '../../queries/calendars.ts';
import { loadContent } from '../../queries/content.ts';
import { loadSite } from '../../queries/site.ts';

export async function getStaticPaths() {
  const [files, content, { today }] = await Promise.all([listCalendars(), loadContent(), loadSite()]);
  const address = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  const write = calendarWriter({ content, today, address });
  return files.map((file) => ({
    params: { above: file.path.replace(/^\/(.*)\/calendar\.ics$/, '$1') },
    props: { text: () => write(file) },
  }));
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
