import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const file = 'agreements/village-compact.mdx';

it('accepts a champion with a name and a term, and one without a name whose term no paper gives', () => {
  expect(toldOf(() => undefined)).toBe('');
  expect(toldOf((copy) => withoutTerm(copy, ''))).toBe('');
});

it('tells of a name for which no term is given', () => {
  expect(toldOf((copy) => withoutTerm(copy, 'name: Councillor Wren'))).toMatchInlineSnapshot(`
    "council/agreements/village-compact.mdx:59:5
      champions › 2 › term gives no time for Councillor Wren  [champion-term]
        found: not-stated
        expected: the term as the paper has it, or no name where the paper gives no term
        example: basis: stated, written: 2021/22, iso: 2021/2022, precision: range"
  `);
});

function withoutTerm(copy: Copy, name: string): void {
  copy.replace(
    file,
    "- name: Councillor Wren\n    role: Champion of the villages\n    term: { basis: stated, written: 2025 to 2027, iso: '2025/2027', precision: range }",
    `- ${name === '' ? '' : `${name}\n    `}role: Champion of the villages\n    term: { basis: not-stated, because: not-mentioned }`,
  );
}
