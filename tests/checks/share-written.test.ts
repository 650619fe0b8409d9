import { describe, expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const buying = 'policies/rules-for-buying.json';

describe('share-written', () => {
  it('tells of words without a percent', () => {
    const told = toldOf((copy) => copy.replace(buying, '15 per cent', 'a good part'));
    expect(told).toContain('share › written says no percent  [share-written]');
  });

  it.each(['15%', 'about 15 %', '15 percent', 'between 10% and 15%'])('takes %s', (words) => {
    expect(toldOf((copy) => copy.replace(buying, '15 per cent', words))).toBe('');
  });
});
