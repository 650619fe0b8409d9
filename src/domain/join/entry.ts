import { addMonths } from '../partial-date.ts';
import { weekdays } from '../schedule.ts';
import { slugOf } from '../slug.ts';
import { dayWords } from '../words.ts';
import type { Answers } from './answers.ts';

/** The value by which the form says that no place is known. */
export const noPlace = 'not-known';

/** For how many months a person's consent holds that was given with the form. */
export const consentMonths = 12;

/** A building that the directory knows. */
export interface KnownVenue {
  id: string;
  title: string;
}

/**
 * The entry that answers make: a group that waits for the council. Nothing is checked here: what the rules refuse is
 * left in it, so that they can say so.
 * @param today YYYY-MM-DD
 * @param venues buildings that need no address
 */
export function entryOf(answers: Answers, today: string, venues: readonly KnownVenue[] = []): object {
  const { title, summary, description, aliases, kind, category, place, charity, company } = answers;
  return given({
    title: title.trim(),
    summary: lines(summary),
    description: lines(description),
    aliases: each(aliases.split(/[\n;]/)),
    kind: kind || 'not-known',
    categories: category,
    places: place.filter((one) => one !== noPlace),
    activities: [activityOf(answers, venues)],
    contact: contactOf(answers, today),
    registration: orNothing({ charity: charity.replace(/\s/g, ''), company: company.replace(/\s/g, '') }),
    emergency: emergencyOf(answers),
    draft: true,
    checked: {
      basis: 'not-yet',
      because: `Sent in through the form on ${dayWords(today)}; the council has not checked it yet.`,
    },
  });
}

function activityOf(answers: Answers, venues: readonly KnownVenue[]): object {
  const { activity, where, audience, joining, joiningWords, language } = answers;
  const name = activity.trim() || 'Meeting';
  return given({
    id: slugOf(name) || 'meeting',
    name,
    ...whereOf(where.trim(), venues),
    schedule: scheduleOf(answers),
    cost: costOf(answers),
    ages: orNothing({ from: whole(answers.ageFrom), to: whole(answers.ageTo) }),
    audiences: audience,
    joining: given({ how: joining, words: lines(joiningWords) }),
    languages: each(language),
  });
}

/** A building of the directory by its name, online, or what was written: an editor makes a venue of it. */
function whereOf(where: string, venues: readonly KnownVenue[]): object {
  const plain = slugOf(where);
  const venue = venues.find(({ title }) => slugOf(title) === plain);
  if (venue) return { venue: venue.id };
  return plain === 'online' ? { online: true } : { summary: `Where: ${where}` };
}

function scheduleOf({ repeats, day, next, which, weekday, from, to, whenWords, termTime }: Answers): object {
  const common = { from, to, termTimeOnly: termTime ? true : undefined, words: whenWords.trim() };
  switch (repeats) {
    case 'weekly':
      return given({ repeats, days: day, ...common });
    case 'fortnightly':
      return given({ repeats: 'weekly', days: [weekdayOf(next)], every: 2, starts: next, ...common });
    case 'monthly':
      return given({ repeats, which, day: weekday, ...common });
    case 'other':
      return { repeats: 'by-arrangement', words: whenWords.trim() };
    default:
      return { repeats };
  }
}

function costOf({ cost, amount, per, concessions }: Answers): object {
  if (cost !== 'paid') return { kind: cost };
  const digits = amount.replace(/[£\s]|,(?=\d{3}\b)/g, '');
  return given({
    kind: cost,
    amount: { basis: 'stated', written: `£${digits}`, pence: Math.round(Number(digits) * 100) },
    per: per.trim().replace(/^(?:an?|per)\s+/i, ''),
    concessions: concessions.trim(),
  });
}

function contactOf(
  { email, phone, website, personName, personRole, consent }: Answers,
  today: string,
): Fields | undefined {
  const person = given({
    name: personName.trim(),
    role: personRole.trim(),
    consent: consent
      ? { givenTo: 'the form of the directory', on: today, until: addMonths(today, consentMonths) }
      : undefined,
  });
  const address = website.trim();
  return orNothing({
    email: email.trim(),
    phone: phone.trim(),
    website: /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(address) ? `https://${address}` : address,
    person: personName.trim() ? person : undefined,
  });
}

/** What was ticked. Whoever can translate speaks the languages of the activity. */
function emergencyOf({ offer, language }: Answers): object | undefined {
  const offers = (each(offer) ?? []).map((kind) =>
    given({ kind, languages: kind === 'translation' ? each(language) : undefined }),
  );
  return offers.length > 0 ? { offers } : undefined;
}

/** A day of the week as the schedule names it. Sunday is the first for Date. */
function weekdayOf(day: string): string {
  return weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
}

function whole(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}

/** Text of several lines, with the line ends of the site. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function each(texts: readonly string[]): string[] | undefined {
  const said = texts.map((text) => text.trim()).filter(Boolean);
  return said.length > 0 ? said : undefined;
}

/** The fields that have something in them. */
function given(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The fields that have something in them; nothing where none has. */
function orNothing(fields: Fields): Fields | undefined {
  const found = given(fields);
  return Object.keys(found).length > 0 ? found : undefined;
}

type Fields = Record<string, unknown>;
