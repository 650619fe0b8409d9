import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookUp } from '../../src/texts/catalogue.ts';
import { makeTranslator } from '../../src/texts/translator.ts';
import { translateSource } from '../../src/texts/translate-source.ts';

const component = (markup: string) => `---\nconst { a } = Astro.props;\n---\n\n${markup}\n`;
const translated = (markup: string, texts: Record<string, string>) =>
  translateSource('src/components/x/X.astro', component(markup), lookUp(texts)).split('---\n\n')[1]?.trim();

test('expressions and elements go where the translation puts them', () => {
  expect(
    translated('<p>\n  There are {count} groups in{" "}\n  <a href={path}>the ward</a>.\n</p>', {
      'There are {0} groups in <1>the ward</1>.': 'Yn <1>y ward</1> mae {0} grŵp.',
    }),
  ).toBe("<p>Yn{' '}<a href={path}>y ward</a>{' '}mae{' '}{count}{' '}grŵp.</p>");
});

test('a text within a text is translated, whether the outer one is or not', () => {
  const markup = '<p>Closed{until && `, until ${until}`}.</p>';
  const inner = { ', until {0}': ', tan {0}' };
  expect(translated(markup, inner)).toBe('<p>Closed{until && `, tan ${until}`}.</p>');
  expect(translated(markup, { ...inner, 'Closed{0}.': 'Ar gau{0}.' })).toBe(
    '<p>Ar gau{until && `, tan ${until}`}.</p>',
  );
});

test('signs that mean something in markup or code are written as text', () => {
  expect(translated('<p>One thing</p>', { 'One thing': 'A < B & {C}' })).toBe(
    "<p>A &lt; B &amp; {'{'}C{'}'}</p>",
  );
  expect(translated('<img alt="A mill" />', { 'A mill': 'Y "felin"' })).toBe(
    '<img alt="Y &quot;felin&quot;" />',
  );
  const code = translateSource(
    'src/domain/x.ts',
    'x(`${n} of them`)',
    lookUp({ '{0} of them': '`{0}` costs ${' }),
  );
  expect(code).toBe('x(`\\`${n}\\` costs \\${`)');
});

test('a counted noun becomes the forms of the language', () => {
  const forms = { two: '{0} gi', other: '{0} ci' };
  expect(translateSource('src/domain/x.ts', "countWords(n, 'dog')", lookUp({ 'dog|dogs': forms }))).toBe(
    `countWords(n, ${JSON.stringify(forms)})`,
  );
});

test('a word may mean something else in one file', () => {
  const texts = lookUp({ Open: 'Agor', 'Open @ src/domain/y.ts': 'Ar agor' });
  expect(translateSource('src/domain/x.ts', "x('Open')", texts)).toBe('x("Agor")');
  expect(translateSource('src/domain/y.ts', "x('Open')", texts)).toBe('x("Ar agor")');
});

test('what is not translated stays to the byte', () => {
  const file = 'src/components/place/PlaceHead.astro';
  const source = readFileSync(file, 'utf8');
  expect(translateSource(file, source, () => undefined)).toBe(source);
});

test('a council has its own words, in the capitals, plurals and articles of the sentence', () => {
  const translate = makeTranslator(undefined, { promise: 'aim', promises: 'aims' });
  const own = (code: string) => translateSource('src/domain/x.ts', code, translate);
  expect(own("x('Promises: a promise is no compromise', 'Nothing else')")).toBe(
    'x("Aims: an aim is no compromise", \'Nothing else\')',
  );
  expect(own("countWords(n, 'promise')")).toBe('countWords(n, {"one":"{0} aim","other":"{0} aims"})');
});
