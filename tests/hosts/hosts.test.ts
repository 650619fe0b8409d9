import { describe, expect, test } from 'vitest';
import { apache } from '../../src/publishing/hosts/apache.ts';
import { azureStaticWebApps } from '../../src/publishing/hosts/azure-static-web-apps.ts';
import { caddy } from '../../src/publishing/hosts/caddy.ts';
import { cloudflarePages } from '../../src/publishing/hosts/cloudflare-pages.ts';
import { githubPages } from '../../src/publishing/hosts/github-pages.ts';
import { gitlabPages } from '../../src/publishing/hosts/gitlab-pages.ts';
import type { Host } from '../../src/publishing/hosts/host.ts';
import { netlify } from '../../src/publishing/hosts/netlify.ts';
import { nginx } from '../../src/publishing/hosts/nginx.ts';
import { deliveryAt, forms } from './delivery.ts';

const atRoot = deliveryAt('https://larkshire.example.org/');
const below = deliveryAt('https://larkshire.example.org/town.2/');
const many = Array.from({ length: 3000 }, (_, at) => ({
  from: `/groups/old-${at}/`,
  to: `/groups/new-${at}/`,
  isWhole: true,
}));

describe('what the build writes for', () => {
  test('GitHub Pages', () => {
    expect(write(githubPages, atRoot)).toMatchInlineSnapshot(`
      "site/.nojekyll

      site/CNAME
      larkshire.example.org
      "
    `);
    expect(write(githubPages, deliveryAt('https://larkshire.github.io/'))).toBe('site/.nojekyll\n');
    expect(write(githubPages, below)).toBe('site/.nojekyll\n');
  });

  test('GitLab Pages', () => {
    expect(write(gitlabPages, below)).toMatchInlineSnapshot(`
      "site/_redirects
      /town.2/groups/old/ /town.2/groups/new/ 301
      /town.2/gone/ /town.2/about/ 301
      /town.2/groups/old/* /town.2/groups/new/:splat 301
      "
    `);
    expect(write(gitlabPages, deliveryAt('https://x.example.org/', { redirects: [] }))).toBe('');
  });

  test('Netlify', () => {
    expect(write(netlify, atRoot)).toMatchInlineSnapshot(`
      "site/_headers
      /*
        X-Content-Type-Options: nosniff
        Cross-Origin-Opener-Policy: same-origin
        Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'

      /assets/*
        Cache-Control: public, max-age=31536000, immutable

      /data/*
        Access-Control-Allow-Origin: *

      /feed.xml
        Content-Type: application/atom+xml; charset=utf-8

      /groups/new/feed.xml
        Content-Type: application/atom+xml; charset=utf-8

      site/_redirects
      /groups/old/ /groups/new/ 301!
      /gone/ /about/ 301!
      /groups/old/* /groups/new/:splat 301!
      "
    `);
  });

  test('Netlify, with forms for editors: the pages carry the policies', () => {
    const withForms = deliveryAt('https://larkshire.example.org/', { rules: [...atRoot.rules, forms] });
    expect(write(netlify, withForms).split('\n\n')[0]).toMatchInlineSnapshot(`
      "site/_headers
      /*
        X-Content-Type-Options: nosniff
        Cross-Origin-Opener-Policy: same-origin-allow-popups
        Content-Security-Policy: frame-ancestors 'none'"
    `);
    expect(write(netlify, withForms)).not.toContain('/admin/');
    expect(netlify.policyWithForms).toBe('page');
  });

  test('Cloudflare Pages', () => {
    expect(write(cloudflarePages, atRoot)).toMatchInlineSnapshot(`
      "site/_headers
      /*
        X-Content-Type-Options: nosniff
        Cross-Origin-Opener-Policy: same-origin
        Content-Security-Policy: default-src 'none'; script-src 'self'
        Cache-Control: public, max-age=0, must-revalidate

      /assets/*
        ! Cache-Control
        Cache-Control: public, max-age=31536000, immutable

      /data/*
        Access-Control-Allow-Origin: *

      /search/
        ! Content-Security-Policy
        Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'

      /feed.xml
        Content-Type: application/atom+xml; charset=utf-8

      /*/feed.xml
        Content-Type: application/atom+xml; charset=utf-8

      site/_redirects
      /groups/old/ /groups/new/ 301
      /gone/ /about/ 301
      /groups/old/* /groups/new/:splat 301
      "
    `);
  });

  test('Azure Static Web Apps', () => {
    expect(write(azureStaticWebApps, atRoot)).toMatchInlineSnapshot(`
      "site/staticwebapp.config.json
      {
        "trailingSlash": "always",
        "globalHeaders": {
          "X-Content-Type-Options": "nosniff",
          "Cross-Origin-Opener-Policy": "same-origin",
          "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
          "Cache-Control": "public, max-age=0, must-revalidate"
        },
        "routes": [
          {
            "route": "/groups/old/",
            "redirect": "/groups/new/",
            "statusCode": 301
          },
          {
            "route": "/gone/",
            "redirect": "/about/",
            "statusCode": 301
          },
          {
            "route": "/assets/*",
            "headers": {
              "Cache-Control": "public, max-age=31536000, immutable"
            }
          },
          {
            "route": "/data/*",
            "headers": {
              "Access-Control-Allow-Origin": "*"
            }
          }
        ],
        "responseOverrides": {
          "404": {
            "rewrite": "/404.html"
          }
        },
        "mimeTypes": {
          ".html": "text/html; charset=utf-8",
          ".js": "text/javascript; charset=utf-8",
          ".xml": "application/xml; charset=utf-8"
        }
      }
      "
    `);
  });

  test('nginx, below a path', () => {
    expect(write(nginx, below)).toMatchInlineSnapshot(`
      "beside/nginx-http.conf
      # Made by the build of the site. Include it in the block "http".

      map $uri $noticeboard_content_security_policy {
        default "default-src 'none'; script-src 'self'";
        /town.2/search/index.html "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
      }

      map $uri $noticeboard_cache_control {
        default "public, max-age=0, must-revalidate";
        ~^/town\\.2/assets/ "public, max-age=31536000, immutable";
      }

      map $uri $noticeboard_access_control_allow_origin {
        ~^/town\\.2/data/ "*";
      }

      beside/nginx-server.conf
      # Made by the build of the site. Include it in a block "server" that has your name and your certificate.
      # Change /srv/noticeboard to the folder in which the site lies, in both places.

      absolute_redirect off;
      server_tokens off;
      location = /town.2 { return 301 /town.2/; }
      location ^~ /town.2/groups/old/ { rewrite ^/town\\.2/groups/old/(.*)$ /town.2/groups/new/$1 permanent; }
      location = /town.2/gone/ { return 301 /town.2/about/; }

      location /town.2/ {
        alias /srv/noticeboard/;
        index index.html;
        # A folder without a page is missing too.
        error_page 403 404 =404 /town.2/404.html;

        types {
          "text/html; charset=utf-8" html;
          "text/javascript; charset=utf-8" js;
          "application/xml; charset=utf-8" xml;
        }
        default_type application/octet-stream;

        # The packed copies that lie beside the files. For the smaller ones nginx needs the module ngx_brotli, on Debian
        # and Ubuntu the package libnginx-mod-http-brotli-static; where you have it, take away the first "#".
        gzip_static on;
        gzip_vary on;
        # brotli_static on;

        add_header X-Content-Type-Options "nosniff" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
        add_header Content-Security-Policy $noticeboard_content_security_policy always;
        add_header Cache-Control $noticeboard_cache_control always;
        add_header Access-Control-Allow-Origin $noticeboard_access_control_allow_origin always;

        location ~ ^/town\\.2/(?<noticeboard_feed>(?:.*/)?feed\\.xml)$ {
          alias /srv/noticeboard/$noticeboard_feed;
          types { }
          default_type "application/atom+xml; charset=utf-8";
        }
      }
      "
    `);
  });

  test('Apache, below a path', () => {
    expect(write(apache, below)).toMatchInlineSnapshot(`
      "site/.htaccess
      # Made by the build of the site. Apache needs "AllowOverride All" here, and its modules headers, mime, dir and rewrite.

      Options -Indexes -MultiViews
      DirectoryIndex index.html
      DirectorySlash On
      ErrorDocument 404 /town.2/404.html

      AddType "text/html; charset=utf-8" .html
      AddType "text/javascript; charset=utf-8" .js
      AddType "application/xml; charset=utf-8" .xml
      <Files "feed.xml">
        ForceType "application/atom+xml; charset=utf-8"
      </Files>
      AddType application/octet-stream .pagefind .pf_filter .pf_fragment .pf_index .pf_meta

      Header always set X-Content-Type-Options "nosniff"
      Header always set Cross-Origin-Opener-Policy "same-origin"
      Header always set Content-Security-Policy "default-src 'none'; script-src 'self'"
      Header always set Cache-Control "public, max-age=0, must-revalidate"
      <If "%{REQUEST_URI} =~ m#^/town\\.2/assets/#">
        Header always set Cache-Control "public, max-age=31536000, immutable"
      </If>
      <If "%{REQUEST_URI} =~ m#^/town\\.2/data/#">
        Header always set Access-Control-Allow-Origin "*"
      </If>
      <If "%{REQUEST_URI} =~ m#^/town\\.2/search/(?:index\\.html)?(?:\\.br|\\.gz)?$#">
        Header always set Content-Security-Policy "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
      </If>

      RewriteEngine On
      RewriteBase /town.2/
      RewriteRule ^groups/old/(.*)$ /town.2/groups/new/$1 [R=301,L]
      RewriteRule ^gone/$ /town.2/about/ [R=301,L]

      # Nothing that begins with a dot is sent, except what is known to stand there.
      RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]

      # The packed copies that lie beside the files, the smallest that the browser takes.
      RemoveLanguage .br
      RemoveType .br .gz
      AddEncoding br .br
      AddEncoding gzip .gz
      Header append Vary Accept-Encoding
      RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
      RewriteCond %{REQUEST_FILENAME}index.html.br -f
      RewriteRule ^(|.*/)$ $1index.html.br [L]
      RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
      RewriteCond %{REQUEST_FILENAME}.br -f
      RewriteRule ^(.+)$ $1.br [L]
      RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
      RewriteCond %{REQUEST_FILENAME}index.html.gz -f
      RewriteRule ^(|.*/)$ $1index.html.gz [L]
      RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
      RewriteCond %{REQUEST_FILENAME}.gz -f
      RewriteRule ^(.+)$ $1.gz [L]
      <FilesMatch "^feed\\.xml\\.(?:br|gz)$">
        ForceType "application/atom+xml; charset=utf-8"
      </FilesMatch>
      "
    `);
  });

  test('Caddy, below a path', () => {
    expect(write(caddy, below)).toMatchInlineSnapshot(`
      "beside/Caddyfile
      # Made by the build of the site.
      # Change /srv/noticeboard to the folder in which the site lies.

      larkshire.example.org {
      	root * /srv/noticeboard
      	# In this order: of two lines that set one header the second does.
      	route {
      		redir /town.2 /town.2/ permanent
      		redir / /town.2/
      		@moved0 path_regexp moved0 ^/town\\.2/groups/old/(.*)$
      		redir @moved0 /town.2/groups/new/{re.moved0.1} permanent
      		redir /town.2/gone/ /town.2/about/ permanent
      		header X-Content-Type-Options "nosniff"
      		header Cross-Origin-Opener-Policy "same-origin"
      		header Content-Security-Policy "default-src 'none'; script-src 'self'"
      		header Cache-Control "public, max-age=0, must-revalidate"
      		header /town.2/assets/* Cache-Control "public, max-age=31536000, immutable"
      		header /town.2/data/* Access-Control-Allow-Origin "*"
      		header /town.2/search/ Content-Security-Policy "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
      		@html path *.html
      		header @html Content-Type "text/html; charset=utf-8"
      		@js path *.js
      		header @js Content-Type "text/javascript; charset=utf-8"
      		@xml path *.xml
      		header @xml Content-Type "application/xml; charset=utf-8"
      		@search path *.pagefind *.pf_filter *.pf_fragment *.pf_index *.pf_meta
      		header @search Content-Type "application/octet-stream"
      		@feed path */feed.xml
      		header @feed Content-Type "application/atom+xml; charset=utf-8"
      		uri strip_prefix /town.2
      		file_server {
      			precompressed br gzip
      		}
      	}
      	handle_errors {
      		rewrite * /404.html
      		header Cache-Control "public, max-age=0, must-revalidate"
      		header Content-Type "text/html; charset=utf-8"
      		file_server
      	}
      }
      "
    `);
  });
});

describe('with more moved pages than a host takes', () => {
  const delivery = deliveryAt('https://larkshire.example.org/', { redirects: many });

  test('GitLab gets 1,000 lines, and the rest is left to pages', () => {
    expect(write(gitlabPages, delivery).trim().split('\n')).toHaveLength(1001);
    expect(gitlabPages.redirectsWithoutFile).toBe(500);
  });

  test('Cloudflare gets 2,000 redirects and 100 with a splat, and no line that is too long', () => {
    const [, redirects = ''] = write(cloudflarePages, delivery).split('site/_redirects\n');
    const lines = redirects.trim().split('\n');
    expect(lines.filter((line) => !line.includes('*'))).toHaveLength(2000);
    expect(lines.filter((line) => line.includes('*'))).toHaveLength(100);
    expect(
      Math.max(
        ...write(cloudflarePages, delivery)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(1000);
  });

  test('Azure gets a file of at most 20 kB', () => {
    const [, text = ''] = write(azureStaticWebApps, delivery).split('site/staticwebapp.config.json\n');
    expect(text.length).toBeLessThanOrEqual(20_001);
    expect(text.length).toBeGreaterThan(19_000);
    expect(JSON.parse(text)).toHaveProperty('globalHeaders');
  });
});

/** Every file that a host gets, under its place and name. */
function write(host: Host, delivery: Parameters<Host['files']>[0]): string {
  return host
    .files(delivery)
    .map(({ in: place, path, text }) => `${place}/${path}\n${text}`)
    .join('\n');
}
