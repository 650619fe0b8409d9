import type { APIRoute } from 'astro';
import { visitRecord } from '../../domain/last-visit.ts';
import { loadNow } from '../../queries/periods.ts';

/** How every promise stands, in as few words as a comparison needs: what the browser keeps of a visit. */
export const GET: APIRoute = async () => Response.json(visitRecord((await loadNow()).snapshot));
