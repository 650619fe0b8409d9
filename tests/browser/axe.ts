import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** axe leaves this rule out unless it is asked for by name. */
const targetSize = { 'target-size': { enabled: true } };
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Runs every rule of WCAG 2.2 A and AA and of good practice on a page that has loaded `axeSource`. */
export function runAxe(page: Page): Promise<Violation[]> {
  return run(page, { runOnly: { type: 'tag', values: tags }, rules: targetSize });
}

/** Runs the same rules but for contrast, which takes as long as all others together. */
export function runRulesOfStructure(page: Page): Promise<Violation[]> {
  return run(page, {
    runOnly: { type: 'tag', values: tags },
    rules: { ...targetSize, 'color-contrast': { enabled: false } },
  });
}

/** Runs the rules that depend on colours only: the same document was checked in other colours before. */
export function runColourRules(page: Page): Promise<Violation[]> {
  return run(page, { runOnly: { type: 'rule', values: colourRules } });
}

function run(page: Page, options: axe.RunOptions): Promise<Violation[]> {
  return page.evaluate(
    async (given) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        ...given,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => ({ rule: `${id}: ${help}`, selector: target.join(' ') })),
      );
    },
    options as Pick<axe.RunOptions, 'runOnly' | 'rules'>,
  );
}

export interface Violation {
  /** Its name and what it asks for. */
  rule: string;
  selector: string;
}
