import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { emergencySheet } from '../../scripts/emergency-sheet.ts';
import { listFiles } from '../../src/publishing/built-site.ts';
import { makePortable } from '../../src/publishing/portable/make-portable.ts';
import { today } from '../fixtures/copy.ts';
import { publish } from './command.ts';
import { changeSettings, makeCouncil } from './council.ts';

const marks = ['Zebedee Nightwatch', '01632 960777', '01632960777', 'nightwatch@example.org'];

test('whom to ring out of hours is in no file of the site, its packed copies and its portable copy', async () => {
  const council = makeCouncil();
  const own = join(council.folder, 'private');
  mkdirSync(own);
  const contact = {
    group: 'demo-tiddlywinks-club',
    name: 'Zebedee Nightwatch',
    phone: '01632 960777',
    email: 'nightwatch@example.org',
    confirmed: '2026-10-01',
  };
  writeFileSync(join(own, 'out-of-hours.json'), JSON.stringify({ contacts: [contact] }));
  expect(emergencySheet([], council.content, today)).toBe(0);
  const sheet = readFileSync(join(own, 'emergency-sheet.html'));
  expect(marksIn(sheet)).toEqual(['Zebedee Nightwatch', '01632 960777', 'nightwatch@example.org']);

  changeSettings(council, { host: 'nginx' });
  await publish(council);
  const address = { site: 'https://larkshire.example.org', base: '/' };
  makePortable(council.out, join(council.folder, 'portable'), address, { siteName: 'Larkshire Noticeboard' });
  for (const [folder, least] of [
    [council.out, 500],
    [join(council.folder, 'portable'), 200],
  ] as const) {
    const files = listFiles(folder);
    expect(files.length).toBeGreaterThan(least);
    expect(
      files.filter((file) => /(?:^|\/)private\/|out-of-hours\.|emergency-sheet\.html/.test(file)),
    ).toEqual([]);
    const marked = files.filter(
      (file) => marksIn(unpacked(file, readFileSync(join(folder, file)))).length > 0,
    );
    expect(marked).toEqual([]);
  }
  const files = listFiles(council.out);
  expect(files).toContain('emergency/millbrook/index.html');
  expect(files.filter((file) => file.endsWith('.br')).length).toBeGreaterThan(50);
});

function unpacked(file: string, bytes: Buffer): Buffer {
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return /\.(?:gz|pf_\w+|pagefind)$/.test(file) && bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
}

function marksIn(bytes: Buffer): string[] {
  return marks.filter((mark) => bytes.includes(mark));
}
