import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unformedFiles } from '../../scripts/format-content.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { today } from '../fixtures/copy.ts';
import {
  changedLines,
  giveFolder,
  readGiven,
  repositoryFiles,
  startForms,
  write,
  type FormsSite,
} from './forms-site.ts';
import { formSteps, type FormSteps } from './form-steps.ts';
import { openPage } from './open.ts';
import { siteFolder } from './pages.ts';

let forms: FormsSite;
// Fields are drawn when they are scrolled into view: here all of them are.
let page: Page;
let steps: FormSteps;
/** What the browser complained of, and what was asked of anybody but the site. */
const trouble: string[] = [];

beforeAll(async () => {
  forms = await startForms({ by: 'folder' });
  page = await openPage({ baseURL: forms.url, locale: 'en-GB', viewport: { width: 1280, height: 6000 } });
  steps = formSteps(page);
  await giveFolder(page, forms.url, repositoryFiles(forms.content));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(forms.url))
      trouble.push(request.url());
  });
  await page.goto('/admin/');
});

afterAll(async () => {
  await page?.context().close();
  forms?.close();
});

describe('the forms for editors', () => {
  test('open with one button, and ask nobody but the site', async () => {
    await page.getByRole('button', { name: 'Open the folder on this computer' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
    await page.getByRole('button').click();
    await page.getByText('Friends of the Mill').waitFor();
    expect(trouble).toEqual([]);
  });

  test('are no part of the site for anybody else', () => {
    const read = (file: string) => readFileSync(join(forms.site, file), 'utf8');
    expect(read('admin/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(read('sitemap-0.xml')).toContain('/groups/');
    expect(read('sitemap-0.xml')).not.toMatch(/(?<!\/help)\/admin\//);
    expect(readdirSync(siteFolder)).toContain('index.html');
    expect(readdirSync(siteFolder)).not.toContain('admin');
  });

  test('one field of a listing is changed, and one line of its file', async () => {
    await steps.open('groups', 'friends-of-the-mill');
    await steps.text('summary').fill('Neighbours who want the old mill to turn again.');
    expect(await save('groups/friends-of-the-mill.json')).toEqual([
      '-  "summary": "Neighbours who want the old mill to be mended.",',
      '+  "summary": "Neighbours who want the old mill to turn again.",',
    ]);
  });

  test('a day, a choice and a reference are set, and nothing else is written', async () => {
    await steps.open('groups', 'harbour-house');
    await steps.field('publishUntil').locator('input').fill('2027-01-31');
    await steps.field('places').getByRole('checkbox', { name: 'Millbrook' }).click();
    await steps.field('draft').getByRole('radio', { name: 'No', exact: true }).click();
    await save('groups/harbour-house.json');
    const read = (text: string) => JSON.parse(text) as { places: string[] };
    const before = read(readFileSync(join(forms.content, 'groups/harbour-house.json'), 'utf8'));
    expect(read(await readGiven(page, 'src/content/groups/harbour-house.json'))).toEqual({
      ...before,
      places: [...before.places, 'millbrook'],
      draft: false,
      publishUntil: '2027-01-31',
    });
  });

  test('a promise gets an update: its lines are added, all others and the prose stay', async () => {
    await steps.open('actions', 'riverside-benches');
    await steps.add('updates', 'update');
    await steps.choose('updates.1.date', 'Stated');
    await steps.text('updates.1.date.written').fill('October 2026');
    await steps.text('updates.1.date.iso').fill('2026-10');
    await steps.pick('updates.1.date.precision', 'Month');
    await steps.add('updates.1.points', 'point');
    await steps.text('updates.1.points.0').fill('All six benches stand: "done", they say.');
    await steps
      .field('updates.1.source.document')
      .getByRole('radio', { name: 'Progress report 2025' })
      .click();
    await steps.text('updates.1.source.section').fill('Row 9');
    expect(await save('actions/riverside-benches.mdx')).toEqual([
      '+  - date:',
      '+      basis: stated',
      '+      written: October 2026',
      '+      iso: 2026-10',
      '+      precision: month',
      '+    points:',
      '+      - \'All six benches stand: "done", they say.\'',
      '+    source:',
      '+      document: progress-report-2025',
      '+      section: Row 9',
    ]);
  });

  test('prose is changed where it was changed', async () => {
    const path = 'src/content/pages/about.mdx';
    const before = await readGiven(page, path);
    await steps.open('pages', 'about');
    await steps.text('title').fill('About this noticeboard');
    expect(await save('pages/about.mdx')).toEqual([
      '-title: About this site',
      '+title: About this noticeboard',
    ]);
    expect((await readGiven(page, path)).split('---\n')[2]).toBe(before.split('---\n')[2]);
  });

  test('what is missing, too long or no date is refused: in the form, then by the schema, in the words of the form', async () => {
    await steps.open('actions', 'riverside-benches');
    await steps.text('title').fill('');
    await steps.text('summary').fill('a'.repeat(401));
    await steps.text('targetStart.iso').fill('2023-13');
    await refused('actions/riverside-benches.mdx', page.getByText(/fields have errors/));
    expect(await steps.field('title').innerText()).toContain('This field is required');
    expect(await steps.field('summary').innerText()).toContain('400');

    await steps.text('title').fill('Put up benches by the river');
    await steps.text('summary').fill('The council said that it would do this.');
    await refused('actions/riverside-benches.mdx', page.getByRole('alertdialog'));
    const told = await page.getByRole('alertdialog').innerText();
    expect(told).toContain('Not saved');
    expect(told).toContain('Target start › Date for sorting is not a date of the calendar');
  });

  test('a picture needs words, and loses its size and the place where it was taken', async () => {
    const camera = await sharp({ create: { width: 3600, height: 2400, channels: 3, background: '#c87828' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 16/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(camera).metadata()).exif).toBeDefined();
    await page.goto('about:blank');
    await steps.open('groups', 'friends-of-the-mill');
    await steps.field('image').getByRole('checkbox').click();
    const picture = { name: 'Old Mill (1).JPG', mimeType: 'image/jpeg', buffer: camera };
    await steps.field('image.file').locator('input[type="file"]').first().setInputFiles(picture);
    await steps.field('image.file').getByText('/images/old-mill-1.webp').waitFor();
    await refused('groups/friends-of-the-mill.json', page.getByText(/field has an error|fields have errors/));
    await steps.text('image.alt').fill('An old mill stands beside a river.');
    expect(await save('groups/friends-of-the-mill.json')).toEqual([
      '+  "image": {',
      '+    "file": "old-mill-1.webp",',
      '+    "alt": "An old mill stands beside a river."',
      '+  },',
    ]);
    const saved = await readGiven(page, 'src/content/images/old-mill-1.webp', 'base64');
    const metadata = await sharp(Buffer.from(saved, 'base64')).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 2400, height: 1600 });
    expect(metadata.exif).toBeUndefined();
    mkdirSync(join(forms.content, 'images'), { recursive: true });
    writeFileSync(join(forms.content, 'images/old-mill-1.webp'), Buffer.from(saved, 'base64'));
  });

  test('a file that another program has changed is not written over', async () => {
    await steps.open('groups', 'harbour-house');
    const path = 'src/content/groups/harbour-house.json';
    const theirs = (await readGiven(page, path)).replace('Harbour House', 'Harbour Home');
    await write(page, { [path]: theirs });
    await steps.text('title').fill('My Harbour House');
    await steps.save();
    await page.getByRole('alertdialog').getByText('Another program has changed this file').waitFor();
    expect(await readGiven(page, path)).toBe(theirs);
    expect(await steps.text('title').inputValue()).toBe('My Harbour House');
    // Sveltia CMS writes why a save failed where programmers look.
    expect(trouble.splice(0)).toHaveLength(1);
    await write(page, { [path]: theirs.replace('Harbour Home', 'Harbour House') });
  });

  test('all that was saved passes the check of the content and is in its one form', async () => {
    for (const file of [
      'groups/friends-of-the-mill.json',
      'groups/harbour-house.json',
      'actions/riverside-benches.mdx',
      'pages/about.mdx',
    ])
      writeFileSync(join(forms.content, file), await readGiven(page, `src/content/${file}`));
    expect(checkFolder(forms.content, today).findings).toEqual([]);
    expect(unformedFiles(forms.content)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  test('what only the whole content can judge is saved, and the check of the content tells it in words', async () => {
    await steps.open('actions', 'riverside-benches');
    await steps.text('section').fill('no-such-part');
    expect(await save('actions/riverside-benches.mdx')).toEqual([
      '-section: lively-villages',
      '+section: no-such-part',
    ]);
    const file = join(forms.content, 'actions/riverside-benches.mdx');
    writeFileSync(file, await readGiven(page, 'src/content/actions/riverside-benches.mdx'));
    const { findings } = checkFolder(forms.content, today);
    expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['section-exists', 5]);
  });
});

/** Saves the form. @returns the lines of the file that are others now */
async function save(file: string): Promise<string[]> {
  const path = `src/content/${file}`;
  const before = await readGiven(page, path);
  await steps.save();
  await steps.closed();
  const after = await readGiven(page, path);
  expect(after).not.toBe(before);
  return changedLines(before, after);
}

/** Saves the form and expects to be told why nothing is written. */
async function refused(file: string, why: Locator): Promise<void> {
  const path = `src/content/${file}`;
  const before = await readGiven(page, path);
  await steps.save();
  await why.first().waitFor();
  expect(await readGiven(page, path)).toBe(before);
}
