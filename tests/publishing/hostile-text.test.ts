import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/publishing/built-site.ts';
import { publish } from './command.ts';
import { firstId, makeCouncil, retitle } from './council.ts';
import { elementsOf, textOf } from './elements.ts';

const names = {
  groups: '<script>alert(1)</script> & "friends"',
  actions: `Promise "></script><img src=x onerror=alert(2)> 'quoted'`,
  organisations: '=cmd()|"/c calc"!A1',
} as const;

test('hostile names are text everywhere: in pages, titles, data, search and exports', async () => {
  const council = makeCouncil();
  const ids = Object.entries(names).map(([collection, name]) => {
    const id = firstId(council, collection);
    retitle(council, collection, id, name);
    return [collection, id, name] as const;
  });
  await publish(council);
  const files = listFiles(council.out);
  const read = (file: string) => readFileSync(join(council.out, file), 'utf8');

  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const elements = elementsOf(read(file));
    for (const { tagName, attrs } of elements)
      for (const { name } of attrs)
        expect(name, `${file}: <${tagName}> has an attribute made from text`).toMatch(
          /^(?!on)[a-z][\w:-]*$/i,
        );
    const made = elements.filter(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'src' && value === 'x'),
    );
    expect(made.length, `${file} has an image made from text`).toBe(0);
    for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
      const type = script.attrs.find(({ name }) => name === 'type')?.value;
      if (type?.endsWith('json')) expect(() => JSON.parse(textOf(script)), file).not.toThrow();
      else expect(textOf(script), file).not.toMatch(/alert\(/);
    }
  }

  for (const [collection, id, name] of ids) {
    const elements = elementsOf(read(`${collection}/${id}/index.html`));
    const said = (tagName: string) =>
      elements.filter((element) => element.tagName === tagName).map((element) => textOf(element));
    expect(said('h1').join()).toContain(name);
    expect(said('title').join()).toContain(name);
  }

  const fragments = files
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => gunzipSync(readFileSync(join(council.out, file))).toString('utf8'));
  for (const name of Object.values(names))
    expect(fragments.join(), 'the search knows the name').toContain(JSON.stringify(name).slice(1, -1));

  for (const file of files.filter((name) => /\.(?:xml|svg|rss|atom)$/.test(name)))
    expect(read(file), file).not.toMatch(/<script|<img/);
  for (const file of files.filter((name) => /\.(?:geo)?json$/.test(name)))
    expect(() => JSON.parse(read(file)), file).not.toThrow();
  for (const file of files.filter((name) => name.endsWith('.csv')))
    expect(read(file), `${file} has a cell that starts a formula`).not.toMatch(/(?:^|[,\n])"?=/);
});
