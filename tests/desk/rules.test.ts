import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfQuarter } from '../../src/desk/days.ts';
import { makeDesk } from '../../src/desk/desk.ts';
import { deskRules } from '../../src/desk/rules.ts';
import { dayNumber, dayOfNumber } from '../../src/domain/day-number.ts';
import { addDays, addMonths } from '../../src/domain/partial-date.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { deskOf, dueOf, listing, sourceOf } from './source.ts';

const bells = 'groups/bells.json';

describe('listings', () => {
  it('are due when their check runs out within the quarter, on every day', () => {
    const content = contentOf((copy) => copy.write(bells, listing('2026-05-31')));
    const shifts = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(shifts, (shift) => {
        const day = dayOfNumber(dayNumber('2026-05-31') + shift);
        const found = dueOf(makeDesk(sourceOf(content, day)), 'listing').find(({ id }) => id === 'bells');
        expect(found !== undefined).toBe(addMonths('2026-05-31', 3) <= endOfQuarter(day));
        expect(found?.day ?? '2026-08-31').toBe('2026-08-31');
      }),
      { numRuns: 40 },
    );
  });

  it('that wait or have ended are not asked about', () => {
    const desk = deskOf((copy) => {
      copy.write(bells, listing('2026-01-31', { draft: true }));
      copy.write('groups/gone.json', listing('2026-01-31', { title: 'Gone', publishUntil: '2026-11-20' }));
    });
    expect(dueOf(desk, 'listing').map(({ id }) => id)).toEqual(['friends-of-the-mill']);
    expect(dueOf(desk, 'draft')).toMatchObject([{ id: 'groups.bells', file: bells }]);
    expect(dueOf(desk, 'notice')[0]).toMatchObject({ id: 'groups.gone.until', day: '2026-11-20' });
  });
});

it('a draft is due 30 days after Git saw its file change', () => {
  const desk = deskOf((copy) => copy.write(bells, listing('2026-01-31', { draft: true })), today, {
    changedOn: (file) => (file === bells ? '2026-11-01' : undefined),
  });
  expect(dueOf(desk, 'draft')).toMatchObject([
    { day: '2026-12-01', why: expect.stringContaining('1 November 2026') as string },
  ]);
});

describe('consents', () => {
  const person = (consent?: object) => ({
    contact: {
      email: 'info@bells.example.org',
      person: { name: 'Ann Example', role: 'Ringer', ...(consent ? { consent } : {}) },
    },
  });
  const until = (day: string) => person({ givenTo: 'The clerk', on: '2026-01-05', until: day });

  it.each([
    ['2026-11-20', /ended on 20 November 2026/],
    ['2027-02-19', /ends on 19 February 2027/],
    ['2027-02-20', undefined],
  ])('until %s', (day, why) => {
    const found = dueOf(
      deskOf((copy) => copy.write(bells, listing('2026-11-01', until(day)))),
      'consent',
    );
    expect(found.map((one) => one.day)).toEqual(why ? [day] : []);
    if (why) expect(found[0]?.why).toMatch(why);
  });
});

describe('promises', () => {
  it('are silent six months after the newest word, with who leads, the last word and its paper', () => {
    expect(dueOf(deskOf(undefined, '2025-07-31'), 'silent').map(({ id }) => id)).toEqual([]);
    const [first, ...others] = dueOf(deskOf(undefined, '2025-08-01'), 'silent');
    expect(others.map(({ id }) => id)).toEqual(['night-bus']);
    expect(first).toMatchObject({
      id: 'riverside-benches',
      day: '2025-07-31',
      path: '/actions/riverside-benches/',
    });
    expect(Object.fromEntries(first?.facts ?? [])).toMatchObject({
      'Who leads': 'Community Team',
      'Last word': 'Two of six benches stand.',
      'Said in': 'Progress report 2025, Row 1, January 2025',
    });
  });

  it('that are complete, stopped or passed on are left alone', () => {
    const desk = deskOf((copy) =>
      copy.replace(
        'actions/riverside-benches.mdx',
        'written: Ongoing\n      state: under-way',
        'written: Complete\n      state: complete',
      ),
    );
    expect(dueOf(desk, 'silent').map(({ id }) => id)).toEqual(['night-bus']);
  });

  it('have a target date in the next 90 days, or one that passed while they were reported on', () => {
    const soon = dueOf(deskOf(undefined, '2027-06-02'), 'target');
    expect(soon).toMatchObject([
      {
        id: 'riverside-benches.Everywhere',
        day: '2027-08-31',
        why: '“Everywhere” is to be finished by summer 2027.',
      },
    ]);
    expect(dueOf(deskOf(undefined, '2027-06-01'), 'target')).toEqual([]);
    expect(dueOf(deskOf(undefined, '2025-03-01'), 'passed')).toMatchObject([
      { id: 'riverside-benches', day: '2023-08-31' },
    ]);
    expect(dueOf(deskOf(undefined, '2025-09-01'), 'passed')).toEqual([]);
  });
});

describe('settings', () => {
  it('run out: security.txt and the school terms', () => {
    const desk = deskOf((copy) =>
      copy.replace(
        'council.json',
        '"submissions"',
        `"security": { "contact": "security@larkshire.example.org", "expires": "${addDays(today, 90)}" }, "submissions"`,
      ),
    );
    expect(dueOf(desk, 'setting')).toMatchObject([{ id: 'security', day: addDays(today, 90) }]);
  });
});

describe('links', () => {
  it('were never checked, or were checked too long ago, or are dead or moved', () => {
    expect(dueOf(deskOf(), 'link')).toMatchObject([{ id: 'never' }]);
    const tried = (state: 'dead' | 'moved' | 'unclear' | 'fine', more = {}) => ({
      address: `https://${state}.example.org/`,
      files: [bells],
      state,
      since: '2026-11-05',
      ...more,
    });
    const all = [
      tried('dead', { problem: 'not found (404)' }),
      tried('moved', { to: 'https://new.example.org/' }),
      tried('unclear'),
      tried('fine'),
    ];
    const desk = deskOf(undefined, today, { links: { checkedOn: '2026-11-20', links: all } });
    expect(dueOf(desk, 'link')).toMatchObject([
      {
        name: 'https://dead.example.org/',
        day: '2026-11-05',
        why: `Not found (404). It stands in ${bells}.`,
      },
      {
        name: 'https://moved.example.org/',
        file: bells,
        why: expect.stringContaining('write https://new.example.org/') as string,
      },
    ]);
    const old = deskOf(undefined, today, { links: { checkedOn: '2026-10-01', links: [] } });
    expect(dueOf(old, 'link')).toMatchObject([{ id: 'again', day: '2026-11-01' }]);
  });
});

it('every rule says when and what to do in whole sentences, and nothing stands in a list twice', () => {
  for (const { name, title, when, next } of deskRules) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(when).toMatch(/^[A-Zs].*\.$/);
    expect(next).not.toBe('');
  }
  expect(new Set(deskRules.map(({ name }) => name)).size).toBe(deskRules.length);
  for (const { items } of deskOf().sections)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

describe('policies', () => {
  it('are due when their review is, with who answers for them and the last word', () => {
    const found = dueOf(deskOf(), 'policy');
    expect(found.map(({ id, day }) => [id, day])).toEqual([
      ['equality-policy', '2026-03-31'],
      ['equality-policy-assessment', '2027-01-31'],
    ]);
    expect(found[0]).toMatchObject({
      path: '/policies/equality-policy/',
      why: 'The date for its review was 31 March 2026. No paper says that it took place.',
      facts: [
        ['Answers for it', 'Community Team'],
        ['Last word', 'The policy is in force and is to be looked at again in March 2026. (January 2025)'],
      ],
    });
  });

  it('that were looked at again, replaced or have no date are not', () => {
    const reviewed =
      '"reviewed": { "basis": "stated", "written": "2026-04", "iso": "2026-04", "precision": "month" },';
    const desk = deskOf((copy) =>
      copy.replace('policies/equality-policy.json', '"characteristics"', `${reviewed}\n  "characteristics"`),
    );
    expect(dueOf(desk, 'policy').map(({ id }) => id)).toEqual(['equality-policy-assessment']);
  });
});
