import { expect, test } from 'vitest';
import { parseFilter, wantedOf, writeFilter } from '../../src/client/timeline-filter.ts';

test('what is asked for stands in the address, and comes back from it', () => {
  for (const filter of [
    { kind: '', words: '' },
    { kind: 'report', words: '' },
    { kind: 'target', words: 'love where & you?' },
  ])
    expect(parseFilter(writeFilter(filter))).toEqual(filter);
  expect(writeFilter({ kind: '', words: '  ' })).toBe('');
  expect(writeFilter({ kind: '', words: ' Tovil ' })).toBe('?words=Tovil');
});

test('a fact is shown that is of the kind and has every word, however it is written', () => {
  const isWanted = wantedOf({ kind: 'report', words: 'TOVIL caf' });
  expect(isWanted('report', 'A café in Tovil.')).toBe(true);
  expect(isWanted('report', 'A café in Marden.')).toBe(false);
  expect(isWanted('target', 'A café in Tovil.')).toBe(false);
  expect(wantedOf({ kind: '', words: '' })('event', 'Anything')).toBe(true);
  expect(wantedOf({ kind: '', words: "borough's" })('event', 'The borough’s\n  history')).toBe(true);
});
