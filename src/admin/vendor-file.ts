import type { APIRoute, GetStaticPaths } from 'astro';
import { vendorFiles } from './vendor.ts';

/** The files of the program, as `/admin/` needs them. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(vendorFiles).map((file) => ({ params: { file } }));

/** One of them. */
export const GET: APIRoute = ({ params: { file = '' } }) => {
  const read = vendorFiles[file];
  if (!read) throw new Error(`there is no file ${file}`);
  return new Response(read());
};
