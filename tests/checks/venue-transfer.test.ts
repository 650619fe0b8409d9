import { describe, expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const forge = 'venues/old-forge.json';
const lark = 'venues/demo-lark-hall.json';

describe('the transfer of a building', () => {
  const holder = (id: string) => (copy: Copy) =>
    copy.replace(forge, '"holder": "larkshire-district-council"', `"holder": "${id}"`);

  it('leaves the building with its holder until it is done', () => {
    expect(toldOf(holder('millbrook-library-trust'))).toContain(
      'holder is not the body that would hand the building over  [venue-transfer]',
    );
    expect(toldOf((copy) => copy.replace(forge, '"standing": "agreed"', '"standing": "refused"'))).toBe('');
  });

  it('gives it to the other when it is done', () => {
    const done = (id: string) =>
      toldOf((copy) => {
        copy.replace(forge, '"standing": "agreed"', '"standing": "done"');
        holder(id)(copy);
      });
    expect(done('millbrook-library-trust')).toBe('');
    expect(done('larkshire-district-council')).toContain(
      'holder is not the body that took the building over  [venue-transfer]',
    );
  });
});

it('a hall for hire says how', () => {
  const told = toldOf((copy) => copy.replace(lark, '"words": "£10 an hour."', '"words": ""'));
  expect(told).toContain('hire › words is empty  [schema]');
});
