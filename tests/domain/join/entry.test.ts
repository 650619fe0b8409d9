import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../../src/checks/submission.ts';
import { isEmpty, listFields, readAnswers, singleFields } from '../../../src/domain/join/answers.ts';
import { fixedChoices } from '../../../src/domain/join/choices.ts';
import { entryOf, noPlace } from '../../../src/domain/join/entry.ts';
import { missingAnswers, questions } from '../../../src/domain/join/questions.ts';
import { submissionOf } from '../../../src/domain/submission.ts';
import { submission } from '../../../src/schemas/submission.ts';
import { answered } from './answers.ts';

const today = '2026-11-21';
const wrongs = (changes: Parameters<typeof answered>[0]) =>
  checkSubmission('', submissionOf(entryOf(answered(changes), today), today), today).findings.map(
    ({ path, problem }) => `${path.join('.')} ${problem}`,
  );

describe('the form', () => {
  it('asks ten questions, and no more', () => {
    expect(questions).toHaveLength(10);
    expect(missingAnswers(readAnswers({})).map(({ field }) => field)).toEqual(
      questions.map(({ field }) => field),
    );
    expect(missingAnswers(answered())).toEqual([]);
  });

  it.each([
    [{ day: [] }, 'day'],
    [{ repeats: 'fortnightly' }, 'next'],
    [{ repeats: 'monthly' }, 'which'],
    [{ repeats: 'other' }, 'whenWords'],
    [{ amount: ' ' }, 'amount'],
    [{ consent: 'yes' }, 'personName'],
    [{ personName: 'Jo' }, 'personRole'],
  ])('asks on where an answer makes another necessary: %j', (changes, field) => {
    expect(missingAnswers(answered(changes))[0]?.field).toBe(field);
  });

  it('makes an entry that waits', () => {
    expect(entryOf(answered(), today)).toMatchInlineSnapshot(`
      {
        "activities": [
          {
            "audiences": [
              "everyone",
            ],
            "cost": {
              "amount": {
                "basis": "stated",
                "pence": 250,
                "written": "£2.50",
              },
              "kind": "paid",
              "per": "session",
            },
            "id": "meeting",
            "joining": {
              "how": "drop-in",
            },
            "name": "Meeting",
            "schedule": {
              "days": [
                "thursday",
              ],
              "from": "19:30",
              "repeats": "weekly",
              "to": "21:00",
            },
            "summary": "Where: St Agnes, Church Road, Millbrook",
          },
        ],
        "categories": [
          "games",
        ],
        "checked": {
          "basis": "not-yet",
          "because": "Sent in through the form on 21 November 2026; the council has not checked it yet.",
        },
        "contact": {
          "email": "info@bell-ringers.example.org",
        },
        "draft": true,
        "kind": "not-known",
        "places": [
          "millbrook",
        ],
        "summary": "We ring church bells and teach anyone who wants to learn.",
        "title": "Millbrook Bell Ringers",
      }
    `);
  });

  it('knows buildings, the world online, other rhythms and places that nobody knows', () => {
    const venues = [{ id: 'lark-hall', title: 'Lark Hall' }];
    const activity = (changes: Parameters<typeof answered>[0]) =>
      (entryOf(answered(changes), today, venues) as { activities: object[] }).activities[0];
    expect(activity({ where: ' lark hall ' })).toMatchObject({ venue: 'lark-hall' });
    expect(activity({ where: 'Online' })).toMatchObject({ online: true });
    expect(activity({ repeats: 'fortnightly', next: '2026-11-27' })).toMatchObject({
      schedule: { repeats: 'weekly', days: ['friday'], every: 2, starts: '2026-11-27' },
    });
    expect(entryOf(answered({ place: [noPlace] }), today)).toMatchObject({ places: [] });
  });

  it.each([
    [{}, []],
    [{ phone: '07700 900123', personName: 'Jo Bloggs', personRole: 'Treasurer', consent: 'yes' }, []],
    [
      { phone: '01632 96', website: 'https://ok.example.org/' },
      [/^entry.contact.phone is not a telephone number/],
    ],
    [
      { email: 'jo.bloggs@gmail.com' },
      [/^entry.contact.email looks like the address of a person, and no consent/],
    ],
    [{ summary: 'Write to jo.bloggs@gmail.com' }, [/^entry.summary has the contact details of a person/]],
    [{ website: 'javascript:alert(1)' }, [/^entry.contact.website does not start with https/]],
    [{ website: 'bell-ringers.example.org' }, []],
    [{ amount: '2,50' }, [/^entry.activities.0.cost.amount.pence/]],
    [{ amount: '£1,250' }, []],
    [{ title: 'Bell\u202Eringers' }, [/^entry.title has a control character/]],
    [{ title: 'x'.repeat(5000) }, [/^entry.title is longer than 120/]],
    [{ from: '21:00', to: '19:30' }, [/^entry.activities.0.schedule.to ends before/]],
    [{ ageFrom: '12', ageTo: '8' }, [/^entry.activities.0.ages.to ends before/]],
    [{ ageFrom: 'twelve' }, [/^entry.activities.0.ages.from/]],
    [
      { email: 'jo.bloggs@gmail.com', phone: '12', charity: '1' },
      [/contact.phone/, /registration.charity/, /contact.email looks like the address of a person/],
    ],
  ])('is held against the rules of the build: %j', (changes, expected) => {
    const found = wrongs(changes);
    expect(found).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) expect(found[at]).toMatch(words);
  });
});

describe('any answers', () => {
  const word = fc.stringMatching(/^[A-Za-z<>="'&é][A-Za-z0-9 <>="'&éü-]{0,38}[a-z]$/);
  const some = (choices: readonly { value: string }[]) =>
    fc.subarray(
      choices.map(({ value }) => value),
      { minLength: 1 },
    );
  const one = (choices: readonly { value: string }[]) =>
    fc.constantFrom(...choices.map(({ value }) => value));
  const answers = fc.record({
    title: word,
    summary: word,
    category: fc.constant(['games']),
    place: fc.constantFrom(['millbrook'], [noPlace]),
    where: word,
    repeats: one(fixedChoices.repeats),
    day: some(fixedChoices.day),
    next: fc.constantFrom('2026-11-27', '2027-02-28'),
    which: one(fixedChoices.which),
    weekday: one(fixedChoices.day),
    whenWords: word,
    cost: one(fixedChoices.cost),
    amount: fc.nat(100_000).map((pence) => (pence / 100).toFixed(2)),
    per: word,
    audience: some(fixedChoices.audience),
    joining: one(fixedChoices.joining),
    phone: fc.constant('01632 960001'),
    description: fc.option(word, { nil: '' }),
    kind: one(fixedChoices.kind),
    language: some(fixedChoices.language),
    offer: some(fixedChoices.offer),
    ageFrom: fc.constantFrom('', '0', '18'),
    termTime: fc.constantFrom('', 'yes'),
  });

  it('that are whole make a submission that is the same after its way to the council', () => {
    fc.assert(
      fc.property(answers, (found) => {
        const given = readAnswers(found);
        expect(missingAnswers(given)).toEqual([]);
        const sent = submissionOf(entryOf(given, today), today);
        const arrived: unknown = JSON.parse(JSON.stringify(sent));
        expect(submission.parse(arrived)).toEqual(sent);
        expect(checkSubmission('', arrived, today).findings).toEqual([]);
      }),
    );
  });

  it('are kept as a draft and read again, and what is no answer is left out', () => {
    fc.assert(
      fc.property(answers, (found) => {
        const given = readAnswers(found);
        expect(readAnswers(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (found) => {
        const given = readAnswers(found);
        expect(Object.keys(given).sort()).toEqual([...singleFields, ...listFields].sort());
      }),
    );
    expect(isEmpty(readAnswers({ title: 5, day: 'monday', __proto__: { title: 'x' } }))).toBe(true);
  });
});
