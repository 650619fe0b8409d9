import QRCode from 'qrcode';
import { expect, test } from 'vitest';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { built, published, readFile } from './built.ts';

const quiet = 4;
const codes = built.pages
  .filter(({ address }) => /^\/places\/[^/]+\/booklet\//.test(address))
  .map(({ file, address }) => ({ address, ...codeOf(file) }));

test('every booklet has a QR code of its place, with its address under it', () => {
  expect(codes.length).toBeGreaterThan(4);
  for (const { address, name, caption } of codes) {
    expect(caption).toBe(published(address.replace(/booklet\/.*/, '')));
    expect(name).toMatch(/^QR code of /);
  }
});

test('the dark modules are those of the code of this address, with white around them', () => {
  for (const { address, side, dark, caption } of codes) {
    const { modules } = QRCode.create(caption, { errorCorrectionLevel: 'M' });
    const margin = (side - modules.size) / 2;
    expect(margin, address).toBeGreaterThanOrEqual(quiet);
    const expected = [];
    for (let row = 0; row < modules.size; row++)
      for (let column = 0; column < modules.size; column++)
        if (modules.get(row, column)) expected.push(`${column + margin},${row + margin}`);
    expect([...dark].sort(), address).toEqual(expected.sort());
  }
});

test('the three corners hold the squares that a camera looks for', () => {
  const square = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  for (const { side, dark } of codes) {
    const margin = Math.min(...[...dark].map((spot) => Number(spot.split(',')[0])));
    const far = side - margin - 7;
    for (const [left, top] of [
      [margin, margin],
      [far, margin],
      [margin, far],
    ] as const)
      square.forEach((row, y) =>
        [...row].forEach((module, x) => expect(dark.has(`${left + x},${top + y}`)).toBe(module === '1')),
      );
  }
});

/** The modules that a page draws black, as "column,row", from the strokes of its path: "M5 5.5h7". */
function codeOf(file: string) {
  const elements = elementsOf(readFile(file));
  const attribute = (tag: string, name: string) =>
    elements.find((element) => element.tagName === tag)?.attrs.find((one) => one.name === name)?.value ?? '';
  const svg = elements.find(
    ({ tagName, attrs }) => tagName === 'svg' && attrs.some(({ value }) => value.startsWith('QR')),
  );
  const caption = elements.find(({ tagName }) => tagName === 'figcaption');
  const dark = new Set<string>();
  for (const [, x, y, length] of attribute('path', 'd').matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    for (let step = 0; step < Number(length); step++) dark.add(`${Number(x) + step},${y}`);
  return {
    name: svg?.attrs.find(({ name }) => name === 'aria-label')?.value ?? '',
    side: Number(attribute('rect', 'width')),
    dark,
    caption: caption ? textOf(caption).trim() : '',
  };
}
