import type { APIRoute } from 'astro';
import { href } from '../../../components/site/href.ts';
import { packName } from '../../../domain/pack-steps.ts';
import type { Pack } from '../../../domain/pack.ts';
import { packCsv } from '../../../exports/pack-csv.ts';
import { listPacks } from '../../../queries/packs.ts';

export async function getStaticPaths() {
  return (await listPacks()).map((pack) => ({
    params: { strategy: pack.step.strategy.id, pack: packName(pack.step) },
    props: { pack },
  }));
}

export const GET: APIRoute<{ pack: Pack }> = ({ props, site }) =>
  new Response(
    packCsv(props.pack, (path) => new URL(href(path), site).href),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
