import { describe, expect, test } from 'vitest';
import { readPostcode } from '../../src/domain/postcode.ts';
import { spotOf, type PostcodeTable } from '../../src/domain/postcode-table.ts';
import { outwardCodes, tableOf, writeTable } from '../../src/exports/postcode-tables.ts';
import { papers } from './papers.ts';

const table: PostcodeTable = {
  position: [51.25, 0.53],
  near: 'Maidstone',
  sectors: {
    '6': { position: [51.26, 0.54], places: ['millbrook', 'larkshire'] },
    '7': { places: ['larkshire'] },
  },
};

describe('where a postcode lies', () => {
  test.each([
    ['ME15 6JQ', [51.26, 0.54], 'the middle of ME15 6, near Maidstone', ['millbrook', 'larkshire']],
    ['ME15 6', [51.26, 0.54], 'the middle of ME15 6, near Maidstone', ['millbrook', 'larkshire']],
    ['ME15 7AA', [51.25, 0.53], 'the middle of ME15, near Maidstone', ['larkshire']],
    ['ME15 8AA', [51.25, 0.53], 'the middle of ME15, near Maidstone', []],
    ['ME15', [51.25, 0.53], 'the middle of ME15, near Maidstone', ['millbrook', 'larkshire']],
  ])('%s', (label, [latitude, longitude], measuredFrom, places) => {
    const postcode = readPostcode(label);
    expect(postcode && spotOf(postcode, table)).toEqual({
      position: { latitude, longitude },
      label,
      measuredFrom,
      places,
    });
  });

  test('without sectors and without a town', () => {
    expect(spotOf({ outward: 'TN16', sector: '1' }, { position: [51.3, 0.05] })).toMatchObject({
      label: 'TN16 1',
      measuredFrom: 'the middle of TN16',
      places: [],
    });
  });
});

describe('the tables', () => {
  test('hold what the browser needs, in a few hundred bytes', () => {
    const area = { title: 'ME15', position: { latitude: 51.25, longitude: 0.53 }, from: 'Made up' };
    expect(writeTable(area)).toBe('{"position":[51.25,0.53]}\n');
    const places = Array.from({ length: 3 }, (_, index) => `a-ward-of-the-town-${index}`);
    const sectors = [...'0123456789'].map((sector) => ({ sector, position: area.position, places }));
    expect(Object.keys(tableOf({ ...area, sectors }).sectors ?? {})).toEqual([...'0123456789']);
    expect(writeTable({ ...area, sectors }).length).toBeLessThan(1500);
  });

  test('are listed', () => {
    expect(outwardCodes(papers)).toContain('ME15');
    expect(outwardCodes(papers)).toHaveLength(papers.postcodes.length);
  });
});
