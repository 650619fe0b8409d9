import { expect, test } from 'vitest';
import { phone, withPage } from './open.ts';

test('three questions lead a parish clerk to the contact point, with the keyboard alone and without JavaScript', () =>
  withPage({ javaScriptEnabled: false, viewport: phone }, async (page) => {
    await page.goto('/contact-points/which/');
    const end = page.locator('main a:visible', { hasText: 'Parish councils' });
    expect(await end.count()).toBe(0);
    for (const answer of ['No', 'Something else', 'A parish council']) {
      const summary = page.locator('summary:visible', { hasText: new RegExp(`^\\s*${answer}\\s*$`) });
      await summary.focus();
      await page.keyboard.press('Enter');
    }
    await end.first().waitFor();
    expect(await page.locator('main').innerText()).toContain('No address is published.');
  }));
