import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { AccessibilityCheck } from '../../src/schemas/accessibility.ts';
import { openedPages, typeOf } from './pages.ts';

/** Where the last trials are noted, for `npm run statement`. */
export const noted = '.noticeboard/accessibility.json';

/** Which tests make each trial, by file and name. */
const testsOf: Record<AccessibilityCheck, [file: string, name: RegExp]> = {
  'without-javascript': ['without-javascript.test.ts', /^without JavaScript, on /],
  keyboard: ['keyboard.test.ts', /^with the keyboard alone, on /],
  zoom: ['reading.test.ts', /zoom of /],
  narrow: ['every-page.test.ts', /sideways at 320 px/],
  spacing: ['reading.test.ts', /text spaced out/],
  rules: ['every-page.test.ts', /^axe finds nothing at /],
  dark: ['every-page.test.ts', /^axe finds nothing in dark /],
  'forced-colours': ['every-page.test.ts', /^axe finds nothing in forced /],
  motion: ['reading.test.ts', /nothing moves/],
  print: ['reading.test.ts', /paper gets/],
};

/** Notes what was tried in the browser and how often it failed, where all of it was. */
export default class Trials implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({ test, file: basename(module.moduleId) })),
    );
    const checks = Object.entries(testsOf).map(([id, [file, name]]) => {
      const own = tests.filter(
        (one) => one.file === file && name.test(one.test.fullName.replaceAll(' > ', ' ')),
      );
      return {
        id,
        tried: sum(own, ({ test }) => triedBy(test)),
        failed: sum(own, ({ test }) => (test.result().state === 'passed' ? 0 : 1)),
      };
    });
    // A run of a few files tells nothing of the others.
    if (checks.some(({ tried }) => tried === 0)) return;
    const pages = openedPages();
    mkdirSync(dirname(noted), { recursive: true });
    writeFileSync(
      noted,
      JSON.stringify({
        pages: pages.length,
        kinds: new Set(pages.map(({ path }) => typeOf(path))).size,
        checks,
      }),
    );
  }
}

/** A test tries one page once, unless it says that it tried more. */
function triedBy(test: TestCase): number {
  return (test.meta() as { tried?: number }).tried ?? 1;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
