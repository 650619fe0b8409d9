import type { APIRoute } from 'astro';
import { href } from '../../../components/site/href.ts';
import { packName, packPath } from '../../../domain/pack-steps.ts';
import type { Pack } from '../../../domain/pack.ts';
import { packDocx } from '../../../exports/pack-docx.ts';
import { loadContent } from '../../../queries/content.ts';
import { listPacks } from '../../../queries/packs.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function getStaticPaths() {
  return (await listPacks()).map((pack) => ({
    params: { strategy: pack.step.strategy.id, pack: packName(pack.step) },
    props: { pack },
  }));
}

export const GET: APIRoute<{ pack: Pack }> = async ({ props: { pack }, site }) => {
  const address = new URL(href(packPath(pack.step)), site).href;
  const file = await packDocx(await loadContent(), pack, address);
  return new Response(Uint8Array.from(file), { headers: { 'Content-Type': type } });
};
