import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { openPage } from './open.ts';
import { pageOfEachType } from './pages.ts';

const page = await openPage();
afterAll(() => page.context().close());

describe.each([...pageOfEachType()])('with the keyboard alone, on %s', (_, path) => {
  test('the skip link comes first, shows itself, and leads past the navigation', async () => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#main');
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => {
      const main = document.querySelector('main');
      const position = document.activeElement && main?.compareDocumentPosition(document.activeElement);
      return ((position ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(isPast).toBe(true);
  });

  test('every control is reached in the order of the page, with its focus in sight, and none is a trap', async () => {
    // A page that works out what is on now draws its lists anew when its script is there.
    await page.goto(path, { waitUntil: 'networkidle' });
    const expected = await markControls(page);
    expect(expected.length).toBeGreaterThan(5);
    for (let left = expected.length; left > 0; left--) await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => globalThis.reached);
    expect(reached.map(({ name }) => name)).toEqual(expected);
    expect(reached.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('body, a[href="#main"]'))).toBe(true);
  });
});

/**
 * Names every control that the keyboard should reach, and notes from now on which of them it does reach.
 * @returns their names, in the order of the page
 */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
    );
    const names = new Map(
      controls.map((element, index) => [element, `${index}: ${element.localName} ${nameOf(element)}`]),
    );
    // A link of a drawing has no innerText.
    function nameOf(element: HTMLElement): string {
      const text = (element as Partial<HTMLElement>).innerText ?? element.textContent;
      return text.trim() || (element.getAttribute('name') ?? element.id);
    }
    globalThis.reached = [];
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // Of a drawing, what is focused is ringed by a shape in it.
      const ring = element instanceof SVGElement ? element.querySelector('.ring') : null;
      const isRinged = ring !== null && getComputedStyle(ring).stroke !== 'none';
      globalThis.reached.push({
        name: names.get(element) ?? `unexpected ${element.outerHTML.slice(0, 80)}`,
        isSeen: isRinged || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
      });
    });
    return [...names.values()];
  });
}

declare global {
  /** In the page: what the keyboard has reached. */
  var reached: { name: string; isSeen: boolean }[];
}
