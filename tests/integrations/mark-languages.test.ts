import { expect, test } from 'vitest';
import { markTexts } from '../../src/integrations/mark-languages.ts';

const marked = (html: string) => markTexts(html, new Set(['Our Valley', 'A & B']), 'en');

test('a text in another language has its language on its element, or around it', () => {
  expect(marked('<p class="a">Our\n Valley</p>')).toBe('<p lang="en" class="a">Our\n Valley</p>');
  expect(marked('<p>A &amp; B<br>Cymru</p>')).toBe('<p><span lang="en">A &amp; B</span><br>Cymru</p>');
});

test('what is said already, or cannot be said, stays as it is', () => {
  for (const html of [
    '<p lang="en">Our Valley</p>',
    '<p>Our Valley and more</p>',
    '<select><option>Our Valley</option></select>',
    '<script>"Our Valley"</script>',
  ])
    expect(marked(html)).toBe(html);
});
