import { describe, expect, test } from 'vitest';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { built, readFile } from './built.ts';

/** The ways to go through the directory without a search. */
const ways = 'a-to-z category place day time cost age access audience joining language kind'.split(' ');
const listings = pagesUnder(/^\/groups\/[^/]+\/$/).filter((path) => {
  const id = path.split('/')[2] ?? '';
  return built.files.has(`groups/${id}/correction.txt`);
});

describe('without JavaScript the whole directory is there', () => {
  test('every listing can be reached from the A to Z, and no page lists one twice', () => {
    const listed = pagesUnder(/^\/groups\/a-to-z\/[^/]+\/(?:\d+\/)?$/).flatMap(listedOn);
    expect(listings.length).toBeGreaterThanOrEqual(60);
    expect(listed.toSorted()).toEqual(listings.toSorted());
  });

  test.each(ways)(
    'by %s: each list is linked with its number, and holds as many groups as it says',
    (way) => {
      const index = linksOf(`/groups/${way}/`);
      const values = pagesUnder(new RegExp(`^/groups/${way}/[^/]+/$`));
      expect(values.length).toBeGreaterThan(2);
      for (const path of values) {
        const pages = [path, ...pagesUnder(new RegExp(`^${path}\\d+/$`))];
        const listed = pages.flatMap(listedOn);
        expect(new Set(listed).size, path).toBe(listed.length);
        const text = textOfPage(path);
        const verb = `${listed.length} of ${listings.length} groups`;
        for (const page of pages) expect(textOfPage(page), page).toContain(verb);
        expect(index, path).toContain(path);
        expect(textOfPage(`/groups/${way}/`).replaceAll('\u00a0', ' '), path).toContain(`(${listed.length})`);
        if (listed.length === 0) expect(text).toContain('No group is listed here yet.');
      }
    },
  );

  test('each list leads on: to its neighbours, to the other ways, and to the search', () => {
    const links = linksOf('/groups/day/monday/');
    expect(links).toEqual(
      expect.arrayContaining([
        '/groups/?day=monday',
        '/groups/day/tuesday/',
        ...ways.map((way) => `/groups/${way}/`),
      ]),
    );
  });
});

test('every listing says who checked it or that nobody did, and takes corrections', () => {
  for (const path of listings) {
    const text = textOfPage(path);
    expect(text, path).toMatch(/Checked .* by .* on \d{1,2} \w+ \d{4}\.|Not yet checked: /);
    expect(text, path).toMatch(/This is still correct.*Suggest a correction/);
    expect(linksOf(path), path).toEqual(
      expect.arrayContaining([`${path}still-correct.txt`, `${path}correction.txt`]),
    );
    const letter = readFile(`${path.slice(1)}correction.txt`);
    expect(letter, path).toContain(`\r\nReference: ${path.split('/')[2]}\r\n`);
  }
});

test('the freshness of the directory is a public figure that counts every listing', () => {
  const sentence = elementsOf(mainOf('/groups/freshness/')).find(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && value === 'freshness-says'),
  );
  const figures = (sentence ? textOf(sentence) : '').replace(/ [36] months/g, '').match(/\d+/g) ?? [];
  const [sum = 0, ...parts] = figures.map(Number);
  expect(parts).toHaveLength(4);
  expect(sum).toBe(listings.length);
  expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
});

test('a secret address is said to be secret, and leaves no empty line', () => {
  const secret = built.pages.filter(({ file }) =>
    readFile(file).includes('address of this venue is kept secret'),
  );
  expect(secret.length).toBeGreaterThan(0);
  for (const { address } of secret) expect(textOfPage(address)).toMatch(/Address\s*kept secret/);
});

function pagesUnder(pattern: RegExp): string[] {
  return built.pages.map(({ address }) => address).filter((address) => pattern.test(address));
}

function mainOf(address: string) {
  const main = elementsOf(readFile(`${address.slice(1)}index.html`)).find(
    ({ tagName }) => tagName === 'main',
  );
  if (!main) throw new Error(`${address} has no <main>`);
  return main;
}

/** The listings that a page lists: the links in its headings. */
function listedOn(address: string): string[] {
  return elementsOf(mainOf(address))
    .filter(({ tagName }) => tagName === 'h2')
    .flatMap((heading) => elementsOf(heading))
    .flatMap(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? []);
}

function linksOf(address: string): string[] {
  return elementsOf(mainOf(address)).flatMap(
    ({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? [],
  );
}

function textOfPage(address: string): string {
  return textOf(mainOf(address)).replace(/\s+/g, ' ');
}
