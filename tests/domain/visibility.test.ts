import { describe, expect, it } from 'vitest';
import { shownContent, withoutHidden } from '../../src/domain/shown-content.ts';
import { bannerOf, daysShown, markOf, standingOf } from '../../src/domain/visibility.ts';
import { contentOf } from '../fixtures/copy.ts';

const today = '2026-11-21';
const gone = (on: string) => ({ withdrawn: { on, reason: 'It asked us to.' } });

describe.each([
  ['nothing is said', {}, 'shown', undefined, { first: '', last: '9999' }],
  ['it is a draft', { draft: true, publishFrom: '2026-01-01' }, 'draft', 'Draft', undefined],
  ['it says that it is no draft', { draft: false }, 'shown', undefined, { first: '', last: '9999' }],
  [
    'its first day is tomorrow',
    { publishFrom: '2026-11-22' },
    'early',
    'From 22 November 2026',
    { first: '2026-11-22', last: '9999' },
  ],
  ['its first day is today', { publishFrom: today }, 'shown', undefined, { first: today, last: '9999' }],
  ['its last day is today', { publishUntil: today }, 'shown', undefined, { first: '', last: today }],
  [
    'its last day was yesterday',
    { publishUntil: '2026-11-20' },
    'over',
    'Until 20 November 2026',
    { first: '', last: '2026-11-20' },
  ],
  ['it is withdrawn today', gone(today), 'withdrawn', 'Withdrawn', { first: '', last: '2026-11-20' }],
  ['it will be withdrawn tomorrow', gone('2026-11-22'), 'shown', undefined, { first: '', last: today }],
  [
    'it was withdrawn and its last day is past',
    { ...gone('2026-11-01'), publishUntil: '2026-10-01' },
    'withdrawn',
    'Withdrawn',
    { first: '', last: '2026-10-01' },
  ],
  [
    'it was withdrawn before its first day',
    { ...gone('2026-11-01'), publishFrom: '2027-01-01' },
    'early',
    'From 1 January 2027',
    { first: '2027-01-01', last: '2026-10-31' },
  ],
])('where %s', (_, data, standing, mark, days) => {
  it(`it is ${standing}`, () => {
    expect(standingOf(data, today)).toBe(standing);
    expect(markOf(data, today)).toBe(mark);
    expect(daysShown(data)).toEqual(days);
    expect(bannerOf(data, today) === undefined).toBe(standing === 'shown');
  });
});

describe('the door', () => {
  const content = contentOf((copy) => {
    copy.replace('groups/harbour-house.json', '"title"', '"draft": true, "title"');
    copy.replace('groups/demo-tiddlywinks-club.json', '"2026-01-01"', '"2027-05-03"');
  });
  const names = (audience: 'public' | 'preview') =>
    shownContent(content, today, audience).groups.map(({ data }) => data.title);

  it('keeps out what is hidden, its id too, for everybody', () => {
    expect(names('public')).toEqual(['Friends of the Mill']);
    expect(withoutHidden(content, today).ids.groups).toEqual(['friends-of-the-mill']);
    expect(shownContent(content, '2027-05-03', 'public').groups).toHaveLength(2);
  });

  it('lets it into a preview, with a mark on its name', () => {
    expect(names('preview')).toEqual([
      "Men's Tiddlywinks (Millbrook) [From 3 May 2027]",
      'Friends of the Mill',
      'Harbour House [Draft]',
    ]);
    expect(content.groups.at(-1)?.data.title).toBe('Harbour House');
  });
});
