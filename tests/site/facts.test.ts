import { expect, test } from 'vitest';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { built, readFile } from './built.ts';

/** The promises of each strategy, as the papers list them. */
const promises: Record<string, number> = {
  'recovery-and-renewal': 8,
  'community-resilience': 7,
  'equalities-action-plan': 21,
  'community-development-2012-2016': 12,
};

test('each promise of the five papers has its page: 8 + 7 + 21 + 12 = 48', () => {
  const pages = pagesOf('actions');
  expect(pages).toHaveLength(48);
  for (const [strategy, count] of Object.entries(promises)) {
    const own = pages.filter((page) => linksOf(page, 'main').includes(`/strategies/${strategy}/`));
    const listed = linksOf(`/strategies/${strategy}/`, 'main').filter((link) => pages.includes(link));
    expect(own.length, `pages that name ${strategy}`).toBeGreaterThanOrEqual(count);
    expect(new Set(listed).size, `promises listed on the page of ${strategy}`).toBe(count);
  }
});

test('there are 8 measures, 3 funds, 3 agreements and 4 strategies with all their parts', () => {
  expect(pagesOf('measures').filter((page) => page !== '/measures/on-course/')).toHaveLength(8);
  expect(pagesOf('funds')).toHaveLength(3);
  expect(pagesOf('agreements')).toHaveLength(3);
  const strategies = pagesOf('strategies');
  expect(strategies.sort()).toEqual(
    Object.keys(promises)
      .sort()
      .map((id) => `/strategies/${id}/`),
  );
});

test('the promises are counted with their denominator, and those without a status are counted too', () => {
  expect(textOfPage('/')).toMatch(/8 of 48 promises are (?:reported )?complete/);
  expect(textOfPage('/strategies/equalities-action-plan/')).toContain('8 of 21 promises are complete');
});

test('the fund has its bids, its awards and the awards that no paper names', () => {
  const text = textOfPage('/funds/community-resilience-fund/');
  for (const fact of [
    '£150,000',
    '£58,429',
    '£26,858',
    '14 bids',
    '20 awards',
    '16 of 20',
    '11 February 2022',
  ])
    expect(text).toContain(fact);
});

test('dates are as exact as the papers and no more', () => {
  expect(textOfPage('/actions/community-resilience-fund/')).toContain(
    'October 2024 (in the paper: “Oct-24”)',
  );
  expect(textOfPage('/actions/childrens-services-event/')).toContain('31 March 2012');
});

test('each promise of the equalities plan has what both its papers say of it', () => {
  const pages = pagesOf('actions').filter((page) =>
    linksOf('/strategies/equalities-action-plan/', 'main').includes(page),
  );
  expect(pages).toHaveLength(21);
  for (const page of pages) {
    expect(textOfPage(page), page).toContain('Autumn 2021');
    expect(textOfPage(page), page).toContain('November 2022');
  }
});

test('at least 40 listings are made up, and say so', () => {
  const demonstrations = pagesOf('groups').filter((page) => page.startsWith('/groups/demo-'));
  expect(demonstrations.length).toBeGreaterThanOrEqual(40);
  for (const page of demonstrations) expect(textOfPage(page), page).toMatch(/made[- ]up/i);
});

/** The pages of one entry each: `/actions/x/`, and not the lists such as `/actions/by-state/complete/`. */
function pagesOf(collection: string): string[] {
  const pattern = new RegExp(`^/${collection}/(?!by-)[^/]+/$`);
  return built.pages.map(({ address }) => address).filter((address) => pattern.test(address));
}

function elementOf(address: string, tagName: string) {
  const file = `${address.slice(1)}index.html`;
  const element = elementsOf(readFile(file)).find((candidate) => candidate.tagName === tagName);
  if (!element) throw new Error(`${address} has no <${tagName}>`);
  return element;
}

function textOfPage(address: string): string {
  return textOf(elementOf(address, 'main')).replace(/\s+/g, ' ');
}

function linksOf(address: string, tagName: string): string[] {
  return elementsOf(elementOf(address, tagName)).flatMap(
    ({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? [],
  );
}
