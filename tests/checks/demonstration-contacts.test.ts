import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of contacts and numbers that may be real', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/demo-tiddlywinks-club.json', '01632 960001', '01622 602000');
    copy.replace(
      'groups/demo-tiddlywinks-club.json',
      'jo.bloggs@tiddlywinks.example.org',
      'info@tiddlywinks.org',
    );
    copy.replace(
      'groups/demo-tiddlywinks-club.json',
      'https://tiddlywinks.example.org/',
      'https://tiddlywinks.org/?example.org',
    );
    copy.replace('groups/demo-tiddlywinks-club.json', '"charity": "9999999"', '"charity": "1123456"');
    copy.replace('groups/demo-tiddlywinks-club.json', '"company": "99999999"', '"company": "01234567"');
    copy.replace(
      'venues/demo-lark-hall.json',
      'https://lark-hall.example.org/hire',
      'https://lark-hall.co.uk/hire',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/demo-tiddlywinks-club.json:50:5
      contact › email may be the address of somebody real  [demonstration-contacts]
        found: info@tiddlywinks.org
        expected: an address of example.org

    council/groups/demo-tiddlywinks-club.json:51:5
      contact › phone may be the number of somebody real  [demonstration-contacts]
        found: 01622 602000
        expected: 01632 960000 to 960999, which are kept for fiction

    council/groups/demo-tiddlywinks-club.json:52:5
      contact › website may be the address of somebody real  [demonstration-contacts]
        found: https://tiddlywinks.org/?example.org
        expected: an address of example.org

    council/groups/demo-tiddlywinks-club.json:59:21
      registration › charity may be the number of a real charity  [demonstration-contacts]
        found: 1123456
        expected: a number that begins with 99999

    council/groups/demo-tiddlywinks-club.json:59:43
      registration › company may be the number of a real company  [demonstration-contacts]
        found: 01234567
        expected: a number that begins with 999999 or ZZ

    council/venues/demo-lark-hall.json:11:38
      hire › link may be the address of somebody real  [demonstration-contacts]
        found: https://lark-hall.co.uk/hire
        expected: an address of example.org"
  `);
});

it('accepts what is kept free for fiction', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/demo-tiddlywinks-club.json', '01632 960001', '+44 1632 960 999');
    copy.replace(
      'groups/demo-tiddlywinks-club.json',
      'jo.bloggs@tiddlywinks.example.org',
      'jo.bloggs@example.com',
    );
    copy.replace('groups/demo-tiddlywinks-club.json', '"company": "99999999"', '"company": "ZZ999999"');
  });
  expect(told).toBe('');
});
