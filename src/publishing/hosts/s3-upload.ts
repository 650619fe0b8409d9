import { caching } from '../headers/security-headers.ts';
import { anyType, feed, typesOf } from './content-types.ts';
import type { Delivery } from './host.ts';

/** A script that brings the site into the bucket: the new files first, then the pages, then what is gone goes. */
export function s3Upload({ files, address: { base } }: Delivery): string {
  const types = typesOf(files);
  const assets = types.filter(([ending]) =>
    files.some((file) => isAsset(file) && file.endsWith(`.${ending}`)),
  );
  const copies = [
    ...assets.map(([ending, type]) => sync({ include: `assets/*.${ending}`, type, cache: caching.forGood })),
    ...types
      .filter(([ending]) => ending !== 'html')
      .map(([ending, type]) =>
        sync({
          include: `*.${ending}`,
          exclude: ['assets/*', ...feedsOf(ending)],
          type,
          cache: caching.askAgain,
        }),
      ),
    sync({ include: `*${feed.name}`, type: feed.type, cache: caching.askAgain }),
    sync({
      exclude: types.map(([ending]) => `*.${ending}`),
      type: anyType,
      cache: caching.askAgain,
    }),
    sync({ include: '*.html', type: 'text/html; charset=utf-8', cache: caching.askAgain }),
  ];
  return `#!/bin/sh
# Made by the build of the site. Brings it into the bucket: sh upload.sh FOLDER BUCKET DISTRIBUTION
set -eu
site=$1
to=s3://$2${base.replace(/\/$/, '')}
distribution=$3

${copies.join('\n')}

# What is no longer in the site goes last, so that a page that is being read finds its files.
aws s3 sync "$site" "$to" --delete --size-only
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '${base}*'
`;
}

function sync(what: { include?: string; exclude?: readonly string[]; type: string; cache: string }): string {
  const { include, exclude = [], type, cache } = what;
  return [
    'aws s3 sync "$site" "$to"',
    ...(include === undefined ? [] : ["--exclude '*'", `--include '${include}'`]),
    ...exclude.map((pattern) => `--exclude '${pattern}'`),
    `--content-type '${type}'`,
    `--cache-control '${cache}'`,
  ].join(' ');
}

function feedsOf(ending: string): string[] {
  return feed.name.endsWith(`.${ending}`) ? [`*${feed.name}`] : [];
}

function isAsset(file: string): boolean {
  return file.startsWith('assets/');
}
