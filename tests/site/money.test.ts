import { describe, expect, test } from 'vitest';
import { attributeOf, elementsOf } from '../publishing/elements.ts';
import { built } from './built.ts';
import { linksOf, mainOf, recordsOf, rowsMarked, rowsUnder } from './tables.ts';

const funds = recordsOf('funds');
const pageOf = (fund: unknown) => `/funds/${String(fund)}/`;
const sum = (values: readonly unknown[]) =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
/** Pages on which money is followed. */
const flows = ['/funds/', ...funds.map(({ id }) => pageOf(id)), '/actions/community-resilience-fund/'];

describe.each(flows)('the money that %s follows', (address) => {
  const rows = rowsMarked(address, 'data-part');
  const inside = (key: string) => rows.filter(({ mark }) => mark.slice(0, mark.lastIndexOf('.')) === key);
  /** What is drawn of a part: its own figure, or what its parts come to. */
  const drawn = (key: string): number => {
    const [own] = rows.find(({ mark }) => mark === key)?.figures ?? [];
    return own ?? sum(inside(key).map(({ mark }) => drawn(mark)));
  };

  test('parts sum to the whole in its table', () => {
    expect(rows.length).toBeGreaterThan(1);
    for (const { mark, figures } of rows) {
      const parts = sum(inside(mark).map((part) => drawn(part.mark)));
      if (figures.length > 0 && parts > 0) expect(parts, `${address} ${mark}`).toBe(figures[0]);
    }
  });

  test('bars are as wide as their money, and what is not stated has no width of its own', () => {
    const lengths = rows.map(({ mark, element }) => {
      const bar = elementsOf(element).find(({ tagName }) => tagName === 'rect');
      const width = Number.parseFloat((bar && attributeOf(bar, 'width')) ?? '');
      return { pence: drawn(mark), width, isUnknown: bar && attributeOf(bar, 'class') === 'unknown' };
    });
    const known = lengths.filter(({ isUnknown }) => !isUnknown);
    const [first] = known;
    for (const { pence, width } of known)
      expect(width, address).toBeCloseTo((pence / (first?.pence ?? 1)) * (first?.width ?? 0), 2);
    expect(new Set(lengths.filter(({ isUnknown }) => isUnknown).map(({ width }) => width)).size).toBeLessThan(
      2,
    );
  });

  test('each bar of the picture is as tall as its money', () => {
    const picture = elementsOf(mainOf(address)).find((element) => attributeOf(element, 'role') === 'img');
    const heights = (picture ? elementsOf(picture) : [])
      .filter(({ tagName }) => tagName === 'rect')
      .map((rect) => Number(attributeOf(rect, 'height')));
    expect(heights).toHaveLength(rows.length);
    const whole = sum(rows.filter(({ mark }) => !mark.includes('.')).map(({ mark }) => drawn(mark)));
    for (const [at, { mark }] of rows.entries())
      if (drawn(mark) > 0) expect(heights[at], mark).toBeCloseTo((drawn(mark) / whole) * 300, 1);
  });
});

describe('sums on pages are sums in open data', () => {
  test.each(funds.map((fund) => [String(fund['id']), fund] as const))('%s', (id, fund) => {
    const lines = rowsMarked(pageOf(id), 'data-line');
    const figuresOf = (key: string) =>
      lines.filter(({ mark }) => mark === key).flatMap(({ figures }) => figures);
    const phases = recordsOf('phases').filter((phase) => phase['fund'] === id);
    const awards = recordsOf('awards').filter((award) => award['fund'] === id);
    const named = lines.filter(({ mark }) => mark === 'named');
    const unnamed = lines.filter(({ mark }) => mark === 'not-named');
    const counted = (row: { cells: string[] }) => Number.parseInt(row.cells[2] ?? '', 10);
    expect(figuresOf('awards').at(-1) ?? null).toBe(fund['awarded_pence']);
    expect(sum(figuresOf('awards').slice(0, -1))).toBe(sum(phases.map((phase) => phase['awards_pence'])));
    expect(figuresOf('agreed')[0] ?? null).toBe(fund['agreed_for_promises_pence']);
    expect(figuresOf('paid').at(-1) ?? null).toBe(fund['paid_pence']);
    expect(named).toHaveLength(awards.filter((award) => award['recipient_basis'] === 'named').length);
    expect(sum([...named, ...unnamed].map(counted))).toBe(sum(phases.map((phase) => phase['awards_count'])));
    expect(sum(awards.map((award) => award['awards_count']))).toBe(
      sum(phases.map((phase) => phase['awards_count'])),
    );
  });

  test('all that is agreed, each pound once, is what the promises are promised', () => {
    const [foot] = rowsUnder('/funds/', 'all-funds').slice(-1);
    const agreed = sum(recordsOf('actions').map((action) => action['current_agreed_funding_pence']));
    expect(foot?.figures).toContain(agreed);
    expect(agreed).toBe(30_732_000);
  });
});

test('the recipients that no paper names have a line of their own, in the size of a figure', () => {
  const lines = rowsMarked('/funds/community-resilience-fund/', 'data-line');
  const [line] = lines.filter(({ mark }) => mark === 'not-named');
  expect(line?.cells.slice(0, 3)).toEqual([
    '16 of 20 recipients not named in the source',
    'amount not stated',
    '16 awards',
  ]);
  for (const { cells } of lines) expect(cells[1]).toMatch(/^(?:£|(?:amount )?not stated$|cannot be told$)/);
});

test('the way leads from the fund to the group and back', () => {
  const ways = [
    ['/funds/', '/funds/recovery-fund/'],
    ['/funds/recovery-fund/', '/actions/community-resilience-fund/'],
    ['/actions/community-resilience-fund/', '/funds/recovery-fund/'],
    ['/actions/community-resilience-fund/', '/funds/community-resilience-fund/'],
    ['/funds/community-resilience-fund/', '/actions/community-resilience-fund/'],
    ['/funds/community-resilience-fund/', '/organisations/hi-kent/'],
    ['/funds/community-resilience-fund/', '/groups/hi-kent/'],
    ['/groups/hi-kent/', '/funds/community-resilience-fund/'],
    ['/groups/hi-kent/', '/actions/community-resilience-fund/'],
    ['/organisations/hi-kent/', '/funds/community-resilience-fund/'],
    ['/organisations/hi-kent/', '/actions/community-resilience-fund/'],
  ] as const;
  const pages = new Set(built.pages.map(({ address }) => address));
  for (const [from, to] of ways) {
    expect(pages).toContain(to);
    expect(linksOf(from), from).toContain(to);
  }
});
