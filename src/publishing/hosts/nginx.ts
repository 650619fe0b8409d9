import { rulesByHeader, type HeaderRule } from '../headers/header-rule.ts';
import { anyType, feed, typesOf } from './content-types.ts';
import { escapeRegex } from './escape-regex.ts';
import type { Delivery, Host } from './host.ts';

/** The folder of the site on the server, which the administrator changes to the real one. */
const folder = '/srv/noticeboard';

/** Two files to be included: one in `http`, which knows what goes with which address, and one in a `server` of one's own. */
export const nginx: Host = {
  policyIn: 'header',
  sendsPacked: true,
  files: (delivery) => [
    { path: 'nginx-http.conf', text: maps(delivery), in: 'beside' },
    { path: 'nginx-server.conf', text: locations(delivery), in: 'beside' },
  ],
};

function maps({ rules, address: { base } }: Delivery): string {
  const blocks = [...rulesByHeader(rules)]
    .filter(([, values]) => isVarying(values))
    .map(([name, values]) => {
      const lines = values.map(({ at, value }) => `  ${patternFor(at, base)} ${quoted(value)};\n`);
      return `\nmap $uri ${variableFor(name)} {\n${lines.join('')}}\n`;
    });
  return `# Made by the build of the site. Include it in the block "http".\n${blocks.join('')}`;
}

function locations({ rules, redirects, files, address: { base } }: Delivery): string {
  const headers = [...rulesByHeader(rules)].map(([name, values]) => {
    const value = isVarying(values) ? variableFor(name) : quoted(values[0]?.value ?? '');
    return `  add_header ${name} ${value} always;\n`;
  });
  const types = typesOf(files).map(([ending, type]) => `    ${quoted(type)} ${ending};\n`);
  const feedPattern = `(?<noticeboard_feed>(?:.*/)?${escapeRegex(feed.name)})`;
  return `# Made by the build of the site. Include it in a block "server" that has your name and your certificate.
# Change ${folder} to the folder in which the site lies, in both places.

absolute_redirect off;
server_tokens off;
${base === '/' ? '' : `location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}${redirects
    .map((redirect) => `${moved(redirect, base)}\n`)
    .join('')}
location ${base} {
  alias ${folder}/;
  index index.html;
  # A folder without a page is missing too.
  error_page 403 404 =404 ${base}404.html;

  types {
${types.join('')}  }
  default_type ${anyType};

  # The packed copies that lie beside the files. For the smaller ones nginx needs the module ngx_brotli, on Debian
  # and Ubuntu the package libnginx-mod-http-brotli-static; where you have it, take away the first "#".
  gzip_static on;
  gzip_vary on;
  # brotli_static on;

${headers.join('')}
  location ~ ^${escapeRegex(base)}${feedPattern}$ {
    alias ${folder}/$noticeboard_feed;
    types { }
    default_type ${quoted(feed.type)};
  }
}
`;
}

function moved({ from, to, isWhole }: Delivery['redirects'][number], base: string): string {
  const [old, now] = [base + from.slice(1), base + to.slice(1)];
  return isWhole
    ? `location ^~ ${old} { rewrite ^${escapeRegex(old)}(.*)$ ${now}$1 permanent; }`
    : `location = ${old} { return 301 ${now}; }`;
}

/** Whether a header is not the same, or not there, everywhere. */
function isVarying(values: readonly { at: HeaderRule['at'] }[]): boolean {
  return values.some(({ at }) => at !== '/*');
}

function variableFor(header: string): string {
  return `$noticeboard_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** By the time that nginx looks it up, the address of a page has the name of its file. */
function patternFor(at: string, base: string): string {
  if (at === '/*') return 'default';
  const path = base + at.slice(1);
  if (path.endsWith('*')) return `~^${escapeRegex(path.slice(0, -1))}`;
  return path.endsWith('/') ? `${path}index.html` : path;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
