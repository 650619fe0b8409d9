import type { HeaderRule } from '../headers/header-rule.ts';
import { anyType, feed, searchEndings, typesOf } from './content-types.ts';
import type { Delivery, Host } from './host.ts';

/** One file in the site, which Apache reads itself and sends to nobody. */
export const apache: Host = {
  policyIn: 'header',
  sendsPacked: true,
  files: (delivery) => [{ path: '.htaccess', text: settings(delivery), in: 'site' }],
};

function settings({ rules, redirects, files, address: { base } }: Delivery): string {
  const moved = redirects.map(({ from, to, isWhole }) =>
    isWhole
      ? `RewriteRule ^${from.slice(1)}(.*)$ ${base}${to.slice(1)}$1 [R=301,L]`
      : `RewriteRule ^${from.slice(1)}$ ${base}${to.slice(1)} [R=301,L]`,
  );
  const types = typesOf(files).map(([ending, type]) => `AddType "${type}" .${ending}`);
  return `# Made by the build of the site. Apache needs "AllowOverride All" here, and its modules headers, mime, dir and rewrite.

Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html

${types.join('\n')}
<Files "${feed.name}">
  ForceType "${feed.type}"
</Files>
AddType ${anyType} ${searchEndings.map((ending) => `.${ending}`).join(' ')}

${rules.map((rule) => headerBlock(rule, base)).join('\n')}

RewriteEngine On
RewriteBase ${base}
${moved.map((line) => `${line}\n`).join('')}
# Nothing that begins with a dot is sent, except what is known to stand there.
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]

# The packed copies that lie beside the files, the smallest that the browser takes.
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
Header append Vary Accept-Encoding
${packed('br')}
${packed('gzip')}
<FilesMatch "^${feed.name.replace('.', '\\.')}\\.(?:br|gz)$">
  ForceType "${feed.type}"
</FilesMatch>
`;
}

/** An address of a page has the name of its file by the time that Apache looks at it. */
function headerBlock({ at, headers }: HeaderRule, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  if (at === '/*') return lines.join('\n');
  const path = `${base}${at.slice(1)}`.replace(/[.+]/g, '\\$&');
  const pattern = path.endsWith('*')
    ? `^${path.slice(0, -1)}`
    : `^${path}${path.endsWith('/') ? '(?:index\\.html)?' : ''}(?:\\.br|\\.gz)?$`;
  return `<If "%{REQUEST_URI} =~ m#${pattern}#">\n${lines.map((line) => `  ${line}`).join('\n')}\n</If>`;
}

function packed(encoding: 'br' | 'gzip'): string {
  const ending = encoding === 'br' ? '.br' : '.gz';
  return `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}index.html${ending} -f
RewriteRule ^(|.*/)$ $1index.html${ending} [L]
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}${ending} -f
RewriteRule ^(.+)$ $1${ending} [L]`;
}
