import { expect, test } from 'vitest';
import { attributeOf, elementsOf, wordsOf } from '../publishing/elements.ts';
import { linksOf, mainOf, recordsOf, rowsMarked } from './tables.ts';

test('the register lists every policy of the open data once, with how its review stands', () => {
  const listed = elementsOf(mainOf('/equality/'))
    .filter(({ tagName }) => tagName === 'li')
    .flatMap((row) => {
      const review = attributeOf(row, 'data-review');
      const link = elementsOf(row).flatMap((one) => attributeOf(one, 'href') ?? [])[0];
      return review === undefined ? [] : [[link?.split('/').at(-2), review]];
    });
  const policies = recordsOf('policies');
  expect(new Map(listed as [string, string][])).toEqual(
    new Map(policies.map((row) => [row['id'], row['review']])),
  );
  expect(listed).toHaveLength(policies.length);
});

test('the counts of the register are those of the open data', () => {
  const policies = recordsOf('policies');
  const rows = rowsMarked('/equality/', 'data-review');
  expect(rows).toHaveLength(5);
  for (const { mark, cells } of rows)
    expect(cells.at(-1), mark).toBe(String(policies.filter((row) => row['review'] === mark).length));
});

test('every venue for hire stands once on the page of halls, made-up ones marked', () => {
  const hired = recordsOf('venues').filter((row) => row['hire_words'] !== null);
  const headings = elementsOf(mainOf('/venues/hire/')).filter(({ tagName }) => tagName === 'h3');
  expect(headings).toHaveLength(hired.length);
  expect(headings.filter((one) => wordsOf(one).endsWith('(made up)'))).toHaveLength(
    hired.filter((row) => row['demonstration'] === true).length,
  );
});

test('each priority area, each project and each transfer is reached from its place', () => {
  const priority = recordsOf('places').filter((row) => row['priority'] === true);
  const there = linksOf('/places/priority/').map(pathOf);
  for (const row of priority) expect(there).toContain(`/places/${String(row['id'])}/`);
  for (const row of recordsOf('projects').filter(({ place }) => place !== null))
    expect(linksOf(`/places/${String(row['place'])}/`).map(pathOf)).toContain(
      `/actions/${String(row['action'])}/#project-${String(row['project'])}`,
    );
});

/** A link without the path below which the site is published. */
function pathOf(link: string): string {
  return link.replace(/^.*?(?=\/(?:actions|places)\/)/, '');
}
