import { describe, expect, inject, test } from 'vitest';
import { desktop, phone, withPage } from './open.ts';

const page = '/groups/map/';
/** The marks of the map that is shown: there is one for narrow and one for wide screens. */
const marks = 'svg[role=group]:visible a';
/** WCAG 2.2, target size (minimum). */
const leastTarget = 24;

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('the map on %s', (_, viewport) => {
  test('has marks that can be hit, by name and in the order of their names', () =>
    withPage({ viewport }, async (tab) => {
      await tab.goto(page);
      const all = await tab.locator(marks).evaluateAll((links) =>
        links.map((link) => {
          const { width, height, x, y } =
            link.querySelector('.disc')?.getBoundingClientRect() ?? new DOMRect();
          return {
            name: link.querySelector('title')?.textContent ?? '',
            size: Math.min(width, height),
            x,
            y,
          };
        }),
      );
      expect(all.length).toBeGreaterThan(3);
      for (const { name, size } of all) {
        expect(name).toMatch(/^.+, \d+ groups?$/);
        expect(size, name).toBeGreaterThanOrEqual(leastTarget);
        expect(await tab.getByRole('link', { name, exact: true }).count(), name).toBe(1);
      }
      const names = all.map(({ name }) => name);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB', { numeric: true })));
      const gaps = all.flatMap((a, index) =>
        all.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(leastTarget);
    }));

  test('is walked by keyboard, and its focus is seen whole', () =>
    withPage({ viewport }, async (tab) => {
      await tab.goto(page);
      const names = await tab
        .locator(marks)
        .evaluateAll((links) => links.map((link) => link.querySelector('title')?.textContent));
      await tab.locator(marks).first().focus();
      for (const name of names) {
        const focus = await tab.evaluate(() => {
          const ring = document.activeElement?.querySelector('.ring');
          const box = ring?.getBoundingClientRect() ?? new DOMRect();
          const frame = document.activeElement?.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
          return {
            name: document.activeElement?.querySelector('title')?.textContent,
            stroke: ring && getComputedStyle(ring).stroke,
            isWhole: box.left >= frame.left && box.right <= frame.right && box.top >= frame.top,
          };
        });
        expect(focus.name).toBe(name);
        expect(focus.stroke).toMatch(/^rgb/);
        expect(focus.isWhole, `the ring of ${name}`).toBe(true);
        await tab.keyboard.press('Tab');
      }
    }));
});

test('every mark leads to a venue, or to the list of its area, and every venue of the map is in the list', () =>
  withPage({}, async (tab) => {
    const asked = new Set<string>();
    tab.on('request', (request) => asked.add(new URL(request.url()).host));
    await tab.goto(page, { waitUntil: 'networkidle' });
    const paths = await tab
      .locator(marks)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const path of paths) {
      const target = path.startsWith('/groups/map/#')
        ? path.slice('/groups/map/'.length)
        : `li a[href="${path}"]`;
      expect(await tab.locator(target).count(), path).toBe(1);
    }
    expect(asked).toEqual(new Set([new URL(inject('site')).host]));
  }));
