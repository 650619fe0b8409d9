import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/checks/advice/long-sentence.ts';
import { adviseCopy } from '../../fixtures/copy.ts';

const file = 'groups/friends-of-the-mill.json';
const summary = 'Neighbours who want the old mill to be mended.';

/** What is advised on a text, each in short: the check, and what was found. */
function advised(text: string): string[] {
  const { findings } = adviseCopy((copy) => copy.replace(file, summary, text));
  return findings.map(({ rule, found, problem }) => `${rule}: ${found ?? problem}`);
}

it('says nothing of the miniature council', () => {
  expect(adviseCopy(() => undefined).text).toBe('');
});

it('is advice, with file, line and what would be better', () => {
  const { findings, text } = adviseCopy((copy) => copy.replace(file, summary, 'We utilise the MRP.'));
  expect(findings.map(({ level }) => level)).toEqual(['advice', 'advice']);
  expect(text).toMatchInlineSnapshot(`
    "council/groups/friends-of-the-mill.json:3:3
      summary uses MRP, which nobody explains  [abbreviation-explained]
        expected: what it stands for, or a file of terms/ for it
        example: the full name (MRP)

    council/groups/friends-of-the-mill.json:3:3
      summary has a word that few people say  [plain-word]
        found: utilise
        expected: use"
  `);
});

describe('a long sentence', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it('is told from the 26th word on', () => {
    expect(advised(`${words(25)}.`)).toEqual([]);
    expect(advised(`${words(26)}.`)).toHaveLength(1);
  });

  it('may have 35 words where it lists four things', () => {
    expect(advised(`${words(20)}, ${words(5)}, ${words(5)}, ${words(5)}.`)).toEqual([]);
    expect(advised(`${words(21)}, ${words(5)}, ${words(5)}, ${words(5)}.`)).toHaveLength(1);
  });

  it('counts a name and a quote as one word', () => {
    expect(advised(`${words(23)} Larkshire District Council “${words(9)}”.`)).toEqual([]);
  });

  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['Ask Cllr. Smith of St. Mary. Then come.', ['Ask Cllr. Smith of St. Mary.', 'Then come.']],
    ['Three things: a pen; a book; e.g. a red one.', ['Three things', 'a pen', 'a book', 'e.g. a red one.']],
    ['At 7.30pm it is £1.50.', ['At 7.30pm it is £1.50.']],
    ['“It is open.” So we went.', ['“It is open.”', 'So we went.']],
  ])('ends where a sentence ends: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('an abbreviation', () => {
  it('is told where neither the file nor the glossary explains it', () => {
    expect(advised('Ask the MRP or the KALC.')).toEqual([
      'abbreviation-explained: uses MRP, which nobody explains',
      'abbreviation-explained: uses KALC, which nobody explains',
    ]);
  });

  it.each([
    ['the glossary', 'The LDC pays.'],
    ['the text', 'The Mill Repair Plan (MRP) is new. The MRP helps.'],
    ['everybody', 'The NHS, as PDF, in the UK.'],
    ['nobody, as it is a quote', 'A row says “MRP”.'],
    ['nobody, as it is a number, a postcode or an address', 'Part IV, ME15, info@MRP.example.org.'],
  ])('is explained by %s', (_, text) => {
    expect(advised(text)).toEqual([]);
  });
});

describe('a hard word', () => {
  it('is told with the plain one', () => {
    expect(advised('Prior to that we utilised it.')).toEqual([
      'plain-word: prior to',
      'plain-word: utilised',
    ]);
  });

  it('is left alone in a quote, and as a part of a name', () => {
    expect(advised('The Parish Liaison Officer said “in order to”.')).toEqual([]);
  });
});
