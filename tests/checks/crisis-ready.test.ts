import { expect, test } from 'vitest';
import { floodPoint } from '../fixtures/crisis.ts';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const write = (copy: Copy, change: (point: Record<string, unknown>) => object) =>
  copy.write('contact-points/flood.json', JSON.stringify(change(floodPoint()), null, 2));
const crisisOf = (point: Record<string, unknown>) => point['crisis'] as Record<string, unknown>;

test('a crisis with all that its page needs is welcome, and so is a bare one that is off', () => {
  expect(toldOf((copy) => write(copy, (point) => point))).toBe('');
  expect(
    toldOf((copy) => write(copy, (point) => ({ ...point, crisis: { active: false, name: 'Flood' } }))),
  ).toBe('');
});

test('an editor is told of everything that is missing', () => {
  const told = toldOf((copy) =>
    write(copy, (point) => ({
      ...point,
      address: { basis: 'not-stated', because: 'not-mentioned' },
      crisis: { active: true, name: 'Flood in Millbrook', getHelp: [] },
    })),
  );
  expect(told.match(/^ {2}[a-z].+$/gm)?.filter((line) => line.includes('crisis-ready'))).toEqual([
    '  address gives no way to reach anybody, and the crisis is active  [crisis-ready]',
    '  crisis › what is missing, and the crisis is active  [crisis-ready]',
    '  crisis › since is missing, and the crisis is active  [crisis-ready]',
    '  crisis › reviewed is missing, and the crisis is active  [crisis-ready]',
    '  crisis › getHelp is missing, and the crisis is active  [crisis-ready]',
  ]);
});

test('a crisis in a contact point for something else, and a link that leads nowhere', () => {
  const told = toldOf((copy) =>
    write(copy, (point) => ({
      ...point,
      audience: 'residents',
      crisis: { ...crisisOf(point), offerHelp: [{ text: 'Help.', to: '/venues/demo-lark-hal/', name: 'x' }] },
    })),
  );
  expect(told).toContain('audience is not crisis, and the file holds a crisis');
  expect(told).toContain('leads to a page that the site does not have');
  expect(told).toContain('did you mean: /venues/demo-lark-hall/?');
});
