import { asManyAsFit } from './as-many-as-fit.ts';
import { typesOf } from './content-types.ts';
import type { Delivery, Host } from './host.ts';
import { oneForAll } from './one-for-all.ts';

/** In bytes: Azure refuses a longer file, and with it the site. Redirects without room are left to pages. */
const mostBytes = 20_000;

/** Takes the first route that fits an address; its headers take the place of those for all. */
export const azureStaticWebApps: Host = {
  policyIn: 'header',
  files: (delivery) => {
    const text = asManyAsFit(delivery.redirects, mostBytes, (redirects) =>
      configuration({ ...delivery, redirects }),
    );
    return [{ path: 'staticwebapp.config.json', text, in: 'site' }];
  },
};

function configuration({ rules, redirects, files }: Delivery): string {
  const [everywhere, ...others] = oneForAll(rules);
  const settings = {
    trailingSlash: 'always',
    globalHeaders: everywhere?.headers,
    routes: [
      ...redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...others.map(({ at, headers }) => ({ route: at, headers })),
    ],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: Object.fromEntries(typesOf(files).map(([ending, type]) => [`.${ending}`, type])),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
