import { expect, it } from 'vitest';
import { cardOf } from '../../src/exports/card.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { today } from '../fixtures/copy.ts';
import { realContent } from './published.ts';

const council = readContent('tests/fixtures/council').content as Content;

function card(id: string, day = today) {
  const entry = council.groups.find((group) => group.id === id);
  if (!entry) throw new Error(`no group ${id}`);
  return cardOf(council, entry, day);
}

it('says of a listing what a list needs', () => {
  expect(card('demo-tiddlywinks-club')).toEqual({
    id: 'demo-tiddlywinks-club',
    title: "Men's Tiddlywinks (Millbrook)",
    summary: 'We play tiddlywinks on Tuesdays, and beginners are welcome.',
    activities: [
      {
        name: 'Tuesday table',
        when: 'Every second Tuesday, 7pm to 9pm, until 20 July 2027, not on 22 December 2026',
        where: 'Lark Hall, Millbrook, ME15 0CI',
        cost: '£2 an evening (Free for under 18s.)',
      },
      { name: 'Tiddlywinks by post', when: 'By arrangement: Write to us.', cost: 'Free' },
    ],
    categories: ['Games'],
    places: ['Millbrook'],
    checked: '2026-10-01',
    closed: { until: '2027-01-05', words: 'Closed over the winter holidays.' },
    madeUp: true,
    phone: '01632 960001',
    email: 'jo.bloggs@tiddlywinks.example.org',
  });
});

it('gives no contact of a person without a consent that holds', () => {
  expect(card('demo-tiddlywinks-club', '2027-02-28')).not.toHaveProperty('email');
});

it('keeps a secret address secret, and a gap a gap', () => {
  expect(card('harbour-house').activities).toEqual([
    {
      name: 'Helpline',
      when: 'Time not stated',
      where: 'Harbour House refuge (address kept secret)',
      cost: 'Free',
    },
  ]);
  const { checked, phone, activities } = card('friends-of-the-mill');
  expect([checked, phone, activities]).toEqual([undefined, undefined, []]);
});

it('is small for every group of the directory', () => {
  const content = realContent();
  const cards = content.groups.map((group) => cardOf(content, group, today));
  const sizes = cards.map((one) => JSON.stringify(one).length);
  expect(Math.max(...sizes)).toBeLessThan(1800);
  expect(cards.find(({ id }) => id === 'demo-first-otterby-scouts')).toMatchObject({ more: 2 });
});
