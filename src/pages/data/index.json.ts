import type { APIRoute } from 'astro';
import { loadPublished } from './_published.ts';
import { catalogue } from '../../exports/catalogue.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(catalogue(await loadPublished(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
