import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../src/publishing/built-site.ts';
import { publish } from './command.ts';
import { makeCouncil, makeFolder } from './council.ts';
import { fingerprint } from './fingerprint.ts';

/** What the build reads of the project. */
const parts = [
  'src',
  'docs',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

test('the same input gives the same bytes in another folder, time zone, locale and time', async () => {
  const folder = makeFolder();
  const here = { content: 'src/content', out: join(folder, 'here') };
  const building = publish(here, {
    env: {
      AS_OF: '2027-03-28',
      TZ: 'America/Los_Angeles',
      LANG: 'C',
      LC_ALL: 'C',
      // The copy is of no repository, so this one must not be either.
      GIT_DIR: join(folder, 'none'),
    },
  });

  const root = join(folder, 'elsewhere', 'deep', 'in');
  for (const part of parts) cpSync(resolve(part), join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const there = { content: 'src/content', out: join(folder, 'elsewhere', 'there') };
  const noonOfTheSameDay = String(Date.UTC(2027, 2, 28, 12) / 1000);
  await Promise.all([
    building,
    publish(there, {
      root,
      fault: 'another-clock.mjs',
      env: {
        AS_OF: '',
        SOURCE_DATE_EPOCH: noonOfTheSameDay,
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      },
    }),
  ]);

  const [one, other] = [fingerprint(here.out), fingerprint(there.out)];
  expect(Object.keys(one ?? {}).filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(10);
  expect(Object.keys(other ?? {})).toEqual(Object.keys(one ?? {}));
  expect(other).toEqual(one);
});

test('another day changes what the site says of the day', async () => {
  const council = makeCouncil();
  const daysOf = () => {
    const { pages } = readSite(council.out, { site: 'https://example.org', base: '/' });
    return new Set(pages.map(({ texts }) => texts.findLast((text) => /^\d+ \w+ \d{4}$/.test(text.trim()))));
  };
  await publish(council, { env: { AS_OF: '2026-11-21' } });
  expect(daysOf()).toEqual(new Set(['21 November 2026']));
  const first = fingerprint(council.out);
  await publish(council, { env: { AS_OF: '2027-02-01' } });
  expect(daysOf()).toEqual(new Set(['1 February 2027']));
  expect(fingerprint(council.out)).not.toEqual(first);
});
