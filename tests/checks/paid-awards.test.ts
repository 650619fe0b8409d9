import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const fund = 'funds/village-grants.json';

it('tells of more paid than awarded, and by how much', () => {
  expect(toldOf((copy) => pay(copy, '£8,600', 860_000))).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:36:17
      phases › 1 › paid › amount is more than the awards of the round  [paid-awards]
        found: £8,600 − £8,500 = £100 too much
        expected: at most the awards of the round, £8,500"
  `);
});

it('accepts that all awards were paid', () => {
  expect(toldOf((copy) => pay(copy, '£8,500', 850_000))).toBe('');
});

it('holds what was paid against the fund, where no awards are stated', () => {
  const told = toldOf((copy) => {
    pay(copy, '£21,000', 2_100_000);
    copy.replace(
      fund,
      '"basis": "stated", "written": "£8,500", "pence": 850000',
      '"basis": "not-stated", "because": "blank"',
    );
  });
  expect(told).toContain('is more than the budget of the fund  [paid-awards]');
  expect(told).toContain('found: £21,000 − £20,000 = £1,000 too much');
});

/** Says what the first round paid out. */
function pay(copy: Copy, written: string, pence: number): void {
  const asOf = '{ "basis": "stated", "written": "May 2025", "iso": "2025-05", "precision": "month" }';
  const source = '{ "document": "progress-report-2025", "section": "Grants" }';
  const amount = `{ "basis": "stated", "written": "${written}", "pence": ${pence} }`;
  copy.replace(
    fund,
    '      "awards": {',
    `      "paid": { "amount": ${amount}, "asOf": ${asOf}, "source": ${source} },\n      "awards": {`,
  );
}
