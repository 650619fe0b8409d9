import type { APIRoute } from 'astro';
import { href } from '../../../components/site/href.ts';
import { packPrintStyle } from '../../../domain/pack-print-name.ts';
import { packName, packPath } from '../../../domain/pack-steps.ts';
import type { Pack } from '../../../domain/pack.ts';
import { listPacks } from '../../../queries/packs.ts';

export async function getStaticPaths() {
  return (await listPacks()).map((pack) => ({
    params: { strategy: pack.step.strategy.id, pack: packName(pack.step) },
    props: { pack },
  }));
}

export const GET: APIRoute<{ pack: Pack }> = ({ props: { pack }, site }) =>
  new Response(packPrintStyle(pack, new URL(href(packPath(pack.step)), site).href), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
