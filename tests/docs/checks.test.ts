import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advices } from '../../src/checks/advice/index.ts';
import { rules } from '../../src/checks/index.ts';
import { sourceFiles } from '../architecture/source-files.ts';
import { exampleOf, tryExample, withMessage } from '../fixtures/check-example.ts';
import { tellOutside } from '../fixtures/check-outside.ts';

/** Names of rules in the reader and the schemas, which have no rule of their own. */
const others = new Set(
  sourceFiles('src', 'scripts').flatMap(({ text }) =>
    [...text.matchAll(/\brule: '([a-z-]+)'/g)].map(([, name = '']) => name),
  ),
);
const described = [...rules, ...advices];
const names = [...described.map(({ name }) => name), ...others].toSorted();

const list = readFileSync('docs/checks/README.md', 'utf8');

describe.each(names)('the page on %s', (name) => {
  const path = `docs/checks/${name}.md`;
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const isAdvice = advices.some((advice) => advice.name === name);
  const example = exampleOf(page);

  it('says what must hold, an example, and how to put it right', () => {
    const [heading, description] = page.split('\n\n');
    const rule = described.find((one) => one.name === name);
    expect(page, `${path} is missing: copy the page of another check`).not.toBe('');
    expect(heading).toBe(`# ${name}`);
    if (rule) expect(description).toBe(rule.description);
    expect(description).toMatch(/^[A-Z].+\.$/);
    expect(page).toMatch(/\n## How to put it right\n\n[A-Z].+[.:]\n/);
    expect(example === undefined).toBe(name in tellOutside);
    expect(list).toContain(`- [${name}](${name}.md): ${description ?? ''}\n`);
  });

  it('shows what the check really says', async () => {
    const { findings, text } = example
      ? tryExample(example, name, 'wrong', isAdvice)
      : ((await tellOutside[name]?.()) ?? { findings: [], text: '' });
    expect(findings.map(({ rule }) => rule)).toContain(name);
    expect([...new Set(findings.map(({ rule }) => rule))], text).toEqual([name]);
    const told = text.replace(/^council\//gm, 'src/content/').replace(/\b[0-9a-f]{64}\b/g, '(64 digits)');
    await expect(withMessage(page, told)).toMatchFileSnapshot(`../../${path}`);
  });

  // What lies outside the content has no example in it; its message above is made for real.
  if (example)
    it('has a right example that nothing is wrong with', () => {
      expect(tryExample(example, name, 'right', isAdvice).text).toBe('');
    });
});
