import type { APIRoute } from 'astro';
import { href } from '../components/site/href.ts';
import { formConfig } from '../exports/forms/form-config.ts';
import { readCouncil } from '../reader/settings.ts';

/** The configuration of the forms, made from the schemas. */
export const GET: APIRoute = ({ site }) => {
  const { admin, siteName } = readCouncil();
  if (!admin || !site) throw new Error('the settings of the site say nothing of its forms');
  return Response.json(formConfig(admin, siteName, site.origin, href('/favicon.svg')));
};
