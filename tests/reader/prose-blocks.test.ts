import { describe, expect, it, test } from 'vitest';
import { checkProse } from '../../src/reader/prose.ts';
import { components } from '../../src/schemas/components.ts';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const page = 'support/grants-for-villages.mdx';
const fund = '<FundStatus of="village-grants" />';
const problemsOf = (body: string, file = 'support/a.mdx') =>
  checkProse(file, body, 1).map(({ problem }) => problem);
const swap = (by: string) => toldOf((copy: Copy) => copy.replace(page, fund, by));

test('an id that does not exist is told with its line and the nearest right one', () => {
  expect(swap('<FundStatus of="vilage-grants" />')).toMatchInlineSnapshot(`
    "council/support/grants-for-villages.mdx:14:1
      this file names an entry that does not exist in funds/, in <FundStatus of>  [reference-exists]
        found: "vilage-grants"
        expected: the name of a file in funds/, without its ending
        example: lark-chest
        did you mean: village-grants?"
  `);
});

test('a part of a strategy that does not exist is told with the parts that do', () => {
  expect(swap('<ActionList section="larkshire-together/lovely-villages" />')).toMatchInlineSnapshot(`
    "council/support/grants-for-villages.mdx:14:1
      this file names in <ActionList section> something that is not a part of the strategy larkshire-together  [section-exists]
        found: "lovely-villages"
        expected: one of villages, lively-villages, clean-streets
        did you mean: lively-villages?"
  `);
});

test('what is hidden cannot be named, in whatever language', () => {
  const told = toldOf((copy) => {
    copy.replace('contact-points/parishes.json', '"title"', '"draft": true,\n  "title"');
    copy.replace('council.json', '"place"', '"languages": ["en", "cy"],\n  "place"');
    copy.write(`cy/${page}`, '---\ntitle: Grantiau\n---\n\n<ContactPoint of="parishes" />\n');
  });
  const line = 'names in <ContactPoint of> contact-points/parishes.json, which is a draft';
  expect(told.split(line)).toHaveLength(3);
  expect(told).toContain(`council/cy/${page}:5:1`);
});

describe('a block', () => {
  it.each(Object.entries(components).filter(([, { needs }]) => needs))(
    '<%s> has an example that is right, and needs something to draw',
    (name, { purpose }) => {
      const example = /<.+\/>/.exec(purpose)?.[0] ?? '';
      expect(problemsOf(example)).toEqual([]);
      expect(problemsOf(`<${name} />`)).toEqual([`gives <${name}> nothing to draw`]);
    },
  );

  it.each([
    ['two things to draw', '<ActionList of="a" section="b/c" />', 'gives <ActionList> two things to draw'],
    ['a number that is too large', '<GroupList category="a" most="21" />', 'a value that it cannot use'],
    ['a number with a sign', '<GroupList category="a" most="-1" />', 'a value that it cannot use'],
    ['a path', '<FundStatus of="../funds/a" />', 'a value that it cannot use'],
    ['one id twice', '<ActionList of="a a" />', 'a value that it cannot use'],
    ['a section without its strategy', '<ActionList section="a" />', 'a value that it cannot use'],
    ['an attribute that is code', '<FundStatus of={1} />', 'an attribute that is not plain text'],
    ['an attribute of another block', '<FundStatus of="a" most="3" />', 'that it does not have'],
    ['a name of every object', '<FundStatus of="a" constructor="b" />', 'that it does not have'],
    [
      'words within it',
      '<FundStatus of="a">\n\nWords\n\n</FundStatus>',
      'writes something into <FundStatus>',
    ],
    ['a sentence around it', 'See <FundStatus of="a" /> here.', 'within a sentence'],
  ])('with %s is refused', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([expect.stringContaining(problem)]);
  });

  it('stands in pages and support pages, in any language, and not in what papers say', () => {
    const block = '<FundStatus of="a" />';
    for (const file of ['support/a.mdx', 'pages/a.mdx', 'cy/support/a.mdx', '/home/x/content/pages/a.mdx'])
      expect(problemsOf(block, file), file).toEqual([]);
    for (const file of ['actions/a.mdx', 'stories/a.mdx', 'cy/actions/a.mdx', 'a.mdx'])
      expect(problemsOf(block, file), file).toEqual([
        'uses <FundStatus>, which changes with the days, where a text has to stay as it is',
      ]);
  });
});
