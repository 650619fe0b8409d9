import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { built, readFile } from './built.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both spellings are valid, and a compiler chooses them.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A title names the thing, its kind and the site; a promise is not made shorter for a search engine.
    'long-title': 'off',
    // Custom elements of our own: "as-of" and the like.
    'no-unknown-elements': 'off',
    // A matter of taste: a number may be broken over two lines.
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file } of built.pages) {
    const { results } = await validator.validateString(readFile(file), file);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${ruleId}: ${message} (${selector ?? ''}) in ${file}`);
  }
  expect(built.pages.length).toBeGreaterThan(100);
  expect(summary(faults)).toEqual([]);
});

/** Each fault once, with one of its pages and their number. */
function summary(faults: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const fault of faults) {
    const kind = fault.replace(/ \(.*$/, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault]);
  }
  return [...kinds.values()].map(([first, ...others]) => `${first ?? ''} and ${others.length} more`);
}
