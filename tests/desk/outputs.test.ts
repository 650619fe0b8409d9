import { HtmlValidate } from 'html-validate/node';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { deskCalendar } from '../../src/desk/calendar.ts';
import { deskJson } from '../../src/desk/json.ts';
import { letterLink, letterText, type ReviewLetter } from '../../src/desk/letter.ts';
import { deskPage, lettersPage } from '../../src/desk/page.ts';
import { deskText, lettersText } from '../../src/desk/text.ts';
import { longestMailLink } from '../../src/domain/message.ts';
import type { Copy } from '../fixtures/copy.ts';
import { readCalendar } from '../exports/icalendar.ts';
import { deskOf, listing } from './source.ts';

/** Two listings of one mailbox, whatever the letters of it, and one that has a number alone. */
function edit(copy: Copy): void {
  copy.write('groups/bells.json', listing('2026-05-31', { title: 'Bells & <Ropes>' }));
  copy.write(
    'groups/chimes.json',
    listing('2026-06-30', { title: 'Chimes', contact: { email: 'INFO@bells.example.org' } }),
  );
  copy.write(
    'groups/drums.json',
    listing('2026-07-31', { title: 'Drums', contact: { phone: '01632 960009' } }),
  );
}

const made = deskOf(edit);
const [contact] = made.contacts;
const letter = contact?.letter as ReviewLetter;

describe('letters', () => {
  it('are one for each mailbox with all its listings; who has none is rung, or unknown', () => {
    expect(made.contacts.map(({ by, to, reviews }) => [by, to, reviews.map(({ id }) => id)])).toEqual([
      ['email', 'info@bells.example.org', ['bells', 'chimes']],
      ['phone', '01632 960009', ['drums']],
      ['nobody', '', ['friends-of-the-mill']],
    ]);
    expect(letter.subject).toBe('Are your 2 listings on Larkshire Noticeboard still right?');
  });

  it('lead with one click to the answer, in the way that the council wants', () => {
    const text = letterText(letter);
    expect(text).toContain('\n   https://larkshire.example.org/groups/bells/#is-this-right\n');
    const [mail = ''] = /mailto:corrections@\S+/.exec(text) ?? [];
    const { pathname, searchParams } = new URL(mail);
    expect(pathname).toBe('corrections@larkshire.example.org');
    expect(searchParams.get('subject')).toBe('This is still correct: Bells & <Ropes> (bells)');
  });

  it('ask for the answer itself where the council takes files only', () => {
    const desk = deskOf((copy) => {
      edit(copy);
      copy.replace(
        'council.json',
        '{ "by": "email", "email": "corrections@larkshire.example.org" }',
        '{ "by": "file", "words": "Bring it." }',
      );
    });
    const text = letterText(desk.contacts[0]?.letter as ReviewLetter);
    expect(text).not.toContain('mailto:');
    expect(text).toContain('To confirm or correct it:');
    expect(text).toContain('You can also simply answer this letter.');
  });

  it('open in the mail program whole, or where they are long with the subject alone', () => {
    expect(letterLink(letter).link.length).toBeLessThanOrEqual(longestMailLink);
    const [first] = letter.listings;
    const long = { ...letter, listings: first ? [{ ...first, fields: ['x'.repeat(3000)] }] : [] };
    expect(letterLink(long)).toMatchObject({
      isWhole: false,
      link: expect.stringMatching(/&body=$/) as string,
    });
  });

  it('ask for a consent that ends', () => {
    const consent = { givenTo: 'The clerk', on: '2026-01-05', until: '2026-12-31' };
    const desk = deskOf((copy) =>
      copy.write(
        'groups/bells.json',
        listing('2026-05-31', {
          contact: {
            email: 'info@bells.example.org',
            person: { name: 'Ann Example', role: 'Ringer', consent },
          },
        }),
      ),
    );
    expect(letterText(desk.contacts[0]?.letter as ReviewLetter)).toContain(
      'May we go on naming Ann Example (Ringer)? The consent ends on 31 December 2026.',
    );
  });
});

describe('the list as text', () => {
  it('counts first, and says how many more there are', () => {
    const text = deskText(made, 1);
    expect(text).toMatch(
      /^Larkshire Noticeboard: what is due on 21 November 2026\n\n +4 {2}Listings to review this quarter\n/,
    );
    expect(text).toContain('Listings to review this quarter: 4, with 3 contacts\n');
    expect(text).toContain('… and 2 more:');
    expect(deskText(made, Infinity)).not.toContain('… and');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(104);
  });

  it('tells each letter with its mailbox and its subject', () => {
    expect(lettersText(made.contacts)).toMatch(/^To: info@bells\.example\.org\nSubject: Are your 2 listings/);
  });
});

it('the calendar has a whole day for everything that has one, with an id that stays while the day moves', () => {
  const eventsOf = (desk: typeof made) =>
    readCalendar(deskCalendar(desk)).components.map(({ properties }) =>
      Object.fromEntries(
        properties.map(({ name, value, parameters }) => [
          name,
          parameters['VALUE'] === 'DATE' ? `day ${value}` : value,
        ]),
      ),
    );
  const events = eventsOf(made);
  expect(events).toHaveLength(
    made.sections.flatMap(({ items }) => items).filter(({ day }) => day !== undefined).length,
  );
  const uid = 'listing.bells@desk.larkshire.example.org';
  expect(events.find(({ UID }) => UID === uid)).toMatchObject({
    DTSTART: 'day 20260831',
    DTSTAMP: '20261121T000000Z',
    URL: 'https://larkshire.example.org/groups/bells/',
    SUMMARY: 'Listings to review this quarter: Bells & <Ropes>',
  });
  const later = deskOf((copy) => copy.write('groups/bells.json', listing('2026-09-05')));
  expect(eventsOf(later).find(({ UID }) => UID === uid)).toMatchObject({ DTSTART: 'day 20261205' });
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
});

describe('the pages', () => {
  const pages = [deskPage(made, 'a { color: red }'), lettersPage(made, 'a { color: red }')] as const;

  it('are sound HTML that takes nothing from anywhere and shows text as it is', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off' },
    });
    for (const page of pages) {
      const report = await checker.validateString(page);
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(page).not.toMatch(/<script|<img|<link|<iframe|url\(/);
      expect(page).toContain('Bells &amp; &lt;Ropes&gt;');
    }
  });

  it('link to one another, and each letter is there', () => {
    const ids = new Set(attributesOf(pages[1], 'id'));
    const links = attributesOf(pages[0], 'href');
    const toLetters = links.filter((link) => link.startsWith('letters.html#'));
    expect(toLetters).toHaveLength(1);
    for (const link of toLetters) expect(ids).toContain(link.split('#')[1]);
    const own = new Set(attributesOf(pages[0], 'id'));
    for (const link of links.filter((one) => one.startsWith('#'))) expect(own).toContain(link.slice(1));
    expect(links).toContain('desk.ics');
  });
});

it('the same content and day give the same bytes in every form', () => {
  const again = deskOf(edit);
  expect(JSON.stringify(deskJson(again))).toBe(JSON.stringify(deskJson(made)));
  expect(deskPage(again, '')).toBe(deskPage(made, ''));
  expect(deskCalendar(again)).toBe(deskCalendar(made));
  expect(deskJson(made)).toMatchObject({ version: '1.0', asOf: '2026-11-21' });
});

function attributesOf(html: string, name: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) found.push(...node.attrs.flatMap((one) => (one.name === name ? [one.value] : [])));
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}
