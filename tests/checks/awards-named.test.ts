import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of named awards that come to more than all of their round', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/village-grants.json',
      '"amount": { "basis": "not-stated", "because": "not-mentioned" }\n',
      '"amount": { "basis": "stated", "written": "£6,000.50", "pence": 600050 }\n',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:45:9
      phases › 1 › awards › named add up to more than all awards of the round  [awards-named]
        found: £2,500 + £6,000.50 = £8,500.50
        expected: at most £8,500"
  `);
});

it('tells of more recipients than awards', () => {
  const told = toldOf((copy) => {
    copy.replace('funds/village-grants.json', '"count": 5', '"count": 1');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:45:9
      phases › 1 › awards › named are more than all awards of the round  [awards-named]
        found: 2
        expected: at most 1"
  `);
});

it('accepts as many as there are', () => {
  const told = toldOf((copy) => {
    copy.replace('funds/village-grants.json', '"count": 5', '"count": 2');
  });
  expect(told).toBe('');
});

it('tells of awards that are all named and add up to less than all', () => {
  const told = toldOf((copy) => {
    copy.replace('funds/village-grants.json', '"count": 5', '"count": 2');
    copy.replace(
      'funds/village-grants.json',
      '"amount": { "basis": "not-stated", "because": "not-mentioned" }\n',
      '"amount": { "basis": "stated", "written": "£5,000", "pence": 500000 }\n',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:45:9
      phases › 1 › awards › named are all awards of the round, and add up to less than these  [awards-named]
        found: £2,500 + £5,000 = £7,500, which is £1,000 short
        expected: £8,500"
  `);
});
