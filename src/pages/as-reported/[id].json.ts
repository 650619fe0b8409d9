import type { APIRoute } from 'astro';
import { listPeriods, loadFrozenFile } from '../../queries/periods.ts';

export async function getStaticPaths() {
  const periods = await listPeriods();
  return periods.filter(({ frozen }) => frozen).map(({ id }) => ({ params: { id }, props: { id } }));
}

/** The frozen file, byte for byte: whoever fetches it gets the SHA-256 that the site states. */
export const GET: APIRoute<{ id: string }> = ({ props }) => new Response(loadFrozenFile(props.id));
