import type { HeaderRule } from '../headers/header-rule.ts';
import { caching } from '../headers/security-headers.ts';
import { anyType, feed, searchEndings, typesOf } from './content-types.ts';
import { escapeRegex } from './escape-regex.ts';
import type { Delivery, Host } from './host.ts';

/** The folder of the site on the server, which the administrator changes to the real one. */
const folder = '/srv/noticeboard';

/** One file for Caddy, which fetches and renews the certificate by itself. */
export const caddy: Host = {
  policyIn: 'header',
  sendsPacked: true,
  files: (delivery) => [{ path: 'Caddyfile', text: caddyfile(delivery), in: 'beside' }],
};

function caddyfile({ rules, redirects, files, address: { site, base } }: Delivery): string {
  const below = base.replace(/\/$/, '');
  const lines = [
    ...(below === '' ? [] : [`redir ${below} ${base} permanent`, `redir / ${base}`]),
    ...redirects.flatMap((redirect, index) => moved(redirect, below, index)),
    ...rules.flatMap((rule) => headerLines(rule, base)),
    ...typesOf(files).flatMap(([ending, type]) => typeLines(ending, `*.${ending}`, type)),
    ...typeLines('search', searchEndings.map((ending) => `*.${ending}`).join(' '), anyType),
    ...typeLines('feed', `*/${feed.name}`, feed.type),
    ...(below === '' ? [] : [`uri strip_prefix ${below}`]),
  ];
  return `# Made by the build of the site.
# Change ${folder} to the folder in which the site lies.

${site.replace(/^https:\/\//, '')} {
	root * ${folder}
	# In this order: of two lines that set one header the second does.
	route {
${lines.map((line) => `\t\t${line}\n`).join('')}		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		rewrite * /404.html
		header Cache-Control "${caching.askAgain}"
		header Content-Type "text/html; charset=utf-8"
		file_server
	}
}
`;
}

function moved({ from, to, isWhole }: Delivery['redirects'][number], below: string, index: number): string[] {
  if (!isWhole) return [`redir ${below}${from} ${below}${to} permanent`];
  const name = `moved${index}`;
  return [
    `@${name} path_regexp ${name} ^${escapeRegex(below + from)}(.*)$`,
    `redir @${name} ${below}${to}{re.${name}.1} permanent`,
  ];
}

function headerLines({ at, headers }: HeaderRule, base: string): string[] {
  const path = at === '/*' ? '' : `${base}${at.slice(1)} `;
  return Object.entries(headers).map(
    ([name, value]) => `header ${path}${name} "${value.replaceAll('"', '\\"')}"`,
  );
}

function typeLines(name: string, paths: string, type: string): string[] {
  return [`@${name} path ${paths}`, `header @${name} Content-Type "${type}"`];
}
