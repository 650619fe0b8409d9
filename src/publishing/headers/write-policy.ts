import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audienceOf } from '../../reader/preview.ts';
import { BuildFailed } from '../build-site.ts';
import type { Finish } from '../finish-site.ts';
import { hostOf } from '../hosts/hosts.ts';
import { forPage, policyText, withSearch } from './policy.ts';
import { referrerPolicy } from './security-headers.ts';
import { pagesUnderPolicy, siteHeaders } from './site-headers.ts';

/** A policy holds for what comes after it: it stands before all that a page loads. */
const place = '<meta charset="utf-8">';

/** Writes the policies into the pages, where the host sends no headers of ours. */
export const writePolicy: Finish = (site, { council }) => {
  const { policyIn, policyWithForms = policyIn } = hostOf(council);
  if ((council.admin ? policyWithForms : policyIn) === 'header') return;
  const { policy, searching } = siteHeaders(site, council, audienceOf());
  const own = forPage(policy);
  const [usual, search] = [own, withSearch(own)].map(metaElements);
  for (const { file, address } of pagesUnderPolicy(site)) {
    const path = join(site, file);
    const html = readFileSync(path, 'utf8');
    const at = html.indexOf(place) + place.length;
    if (at < place.length) throw new BuildFailed(`/${file} does not begin with ${place}.`);
    const elements = searching.includes(address) ? search : usual;
    writeFileSync(path, `${html.slice(0, at)}${elements ?? ''}${html.slice(at)}`);
  }
};

function metaElements(policy: Parameters<typeof policyText>[0]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}"><meta name="referrer" content="${referrerPolicy}">`;
}
