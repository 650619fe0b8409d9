import { expect, test } from 'vitest';
import { findMessages } from '../../src/texts/find-messages.ts';

const textsOf = (file: string, source: string) => findMessages(file, source).map(({ text }) => text);
const inMarkup = (markup: string) => textsOf('src/components/x/X.astro', `---\n---\n\n${markup}\n`);
const inCode = (code: string) => textsOf('src/domain/x.ts', code);

test('what stands in an element is one text, with its expressions and elements numbered', () => {
  expect(
    inMarkup('<p>\n  There are {count} groups in{" "}\n  <a href={path}>the ward of {name}</a>.\n</p>'),
  ).toEqual(['There are {0} groups in <1>the ward of {2}</1>.']);
});

test('an element without words of its own is one number, and elements side by side are texts of their own', () => {
  expect(inMarkup('<p>Source: <a href={path}>{name}</a></p>')).toEqual(['Source: {0}']);
  expect(inMarkup('<ul><li>One thing</li><li>Another</li></ul>')).toEqual(['One thing', 'Another']);
  expect(inMarkup('<li>Before <ul><li>within</li></ul> after</li>')).toEqual(['Before ', 'within', ' after']);
});

test('a text within an expression within a text is found too', () => {
  expect(inMarkup('<p>Closed{until && `, until ${until}`}.</p>')).toEqual(['Closed{0}.', ', until {0}']);
  expect(inMarkup("<p>{n} {n === 1 ? 'is' : 'are'} listed.</p>")).toEqual(['{0} {1} listed.', 'is', 'are']);
});

test('attributes that are read or heard are texts, others are not', () => {
  expect(inMarkup('<img class="Wide one" src="/a b.png" alt="A mill" />')).toEqual(['A mill']);
  expect(inMarkup('<td data-label="Date" data-of="fresh">{date}</td>')).toEqual(['Date']);
  expect(inMarkup('<Fact name="kept" path="/ledger/" id="kept" />')).toEqual(['kept']);
  expect(inMarkup('<meta name="color-scheme" content="light dark" />')).toEqual([]);
});

test('in code, words with a space and words with a capital are texts', () => {
  expect(
    inCode("const a = 'not stated'; const b = { label: 'Complete' }; const c = `${n} of them`;"),
  ).toEqual(['not stated', 'Complete', '{0} of them']);
});

test('in code, what is for machines is no text', () => {
  expect(
    inCode(
      [
        "import { a } from './Some thing.ts';",
        "type Kind = 'Some kind';",
        "if (key === 'Escape') throw new Error(`no ${id} in here`);",
        "const data = { '@type': 'ListItem', 'some key': 1, zone: 'Europe/London', path: '/groups/' };",
        "document.querySelector('main a'); const list = 'one two three'.split(' '); const id = `${a}-hint`;",
      ].join('\n'),
    ),
  ).toEqual([]);
});

test('a word can be marked as a text, and a text as none', () => {
  expect(inCode("const a = say('kept'); const b = asIs('English'); const c = say(`${a} ${b}`);")).toEqual([
    'kept',
    '{0} {1}',
  ]);
});

test('a noun that is counted has its plural with it', () => {
  expect(inCode("countWords(n, 'group'); countWords(n, 'story', 'stories'); noun('ward');")).toEqual([
    'group|groups',
    'story|stories',
    'ward|wards',
  ]);
});

test('a phrase that is counted says where its number stands', () => {
  expect(inCode("noun({ one: '{0} is due', other: '{0} are due' }); noun(other);")).toEqual([
    '{0} is due|{0} are due',
  ]);
});
