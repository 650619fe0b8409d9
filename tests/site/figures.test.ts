import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/exports/index.ts';
import { attributeOf, elementsIn, elementsOf, wordsOf } from '../publishing/elements.ts';
import { readFile } from './built.ts';

const pageOf = (address: string) => elementsOf(readFile(`${address.slice(1)}index.html`));
const textOf = (address: string) =>
  pageOf(address)
    .filter(({ tagName }) => tagName === 'main')
    .map(wordsOf)
    .join(' ');

describe('a number and its parts', () => {
  test('what the paper does not explain is drawn in a pattern of its own, and no canvas draws over it', () => {
    const figure = pageOf('/breakdowns/public-spending-2010/').find(({ tagName }) => tagName === 'figure');
    const rest = elementsIn(figure, 'rect').filter((one) =>
      attributeOf(one, 'class')?.split(' ').includes('rest'),
    );
    expect(rest.map((one) => attributeOf(one, 'fill'))).toEqual(['url(#parts-rest)']);
    const row = elementsIn(figure, 'tr').find((one) => wordsOf(one).startsWith('Not explained'));
    expect(row && wordsOf(row)).toContain('about 33%');
    expect(elementsIn(row, 'data')).toEqual([]);
  });

  test('20 dashboards against 18 stand beside the promise that they belong to', () => {
    const text = textOf('/breakdowns/dashboards-2022/');
    expect(text).toContain('The parts come to 20. The whole is 18. The figures disagree: 2 too much.');
    expect(text).toContain('Let facts lead the recovery from COVID-19');
  });
});

describe('consultations', () => {
  test('the list says the day, and that nothing is open', () => {
    const text = textOf('/consultations/');
    expect(text).toMatch(/What is open is worked out for \d+ \w+ \d{4}/);
    expect(text).toContain('No consultation that the papers name is open.');
    expect(text).toContain('no web address given');
  });

  test('figures of answers never stand without saying whose answers they are', () => {
    for (const id of ['resident-survey-2022', 'recovery-survey-2020', 'staff-work-location-survey-2020'])
      expect(textOf(`/consultations/${id}/`), id).toContain('the answers of those who took part');
    expect(textOf('/consultations/staff-work-location-survey-2020/')).toContain(
      'The paper does not say of how many.',
    );
  });

  test('what came of them stands beside the promises, and the silent papers have their dates', () => {
    const text = textOf('/consultations/you-said/');
    expect(text).toContain('The papers tell of 3 outcomes, of 3 of 22 consultations.');
    expect(text).toContain('Set up a community compact with the voluntary sector');
    expect(text).toContain('Budget Survey – paper: November 2022');
  });
});

test('the page on open data leads to the columns of every dataset, and to the rules of the directory', () => {
  const links = new Set(pageOf('/data/').flatMap((element) => attributeOf(element, 'href') ?? []));
  for (const { name, columns } of datasets) {
    expect(
      [...links].some((link) => link.endsWith(`/data/${name}/`)),
      name,
    ).toBe(true);
    const terms = pageOf(`/data/${name}/`).filter(({ tagName }) => tagName === 'dt');
    expect(terms.map(wordsOf), name).toEqual(Object.keys(columns));
  }
  expect(textOf('/data/')).toContain('A person is named only with a recorded consent');
});
