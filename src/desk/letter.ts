import { addressOf } from '../domain/address.ts';
import { correctionsAnchor, letterNames } from '../domain/correction.ts';
import { checkWords } from '../domain/freshness.ts';
import { viewGroups } from '../domain/group.ts';
import { listingOf } from '../domain/listing.ts';
import { findEntry } from '../domain/link.ts';
import { linkOf, longestMailLink, mailLink, oneLine, shortened } from '../domain/message.ts';
import { countWords, dayWords } from '../domain/words.ts';
import type { Group } from '../schemas/group.ts';
import type { Content } from '../schemas/index.ts';
import { isNear } from './days.ts';
import type { DeskSource, Due } from './rule.ts';

/** A letter to a mailbox that asks whether its listings are still right. */
export interface ReviewLetter {
  to: string;
  subject: string;
  opening: string[];
  listings: LetterListing[];
  ending: string[];
}

/** What a letter says of one listing. */
export interface LetterListing {
  title: string;
  checked: string;
  /** What the site says, a line a field. */
  fields: string[];
  /** Opens a message or an issue that says that all is right; nothing where such a thing goes nowhere. */
  stillCorrect?: string;
  /** The part of its page where it can be confirmed or corrected. */
  page: string;
  /** Where somebody is named whose consent is to be renewed. */
  consent?: string;
}

const longestField = 160;
/** The text about a group is its own, and long. */
const leftOut = ['Name', 'More about it', 'Closed for now', 'Kind'];

/** Writes one letter about all listings of a mailbox. */
export function writeLetter(source: DeskSource, to: string, reviews: readonly Due[]): ReviewLetter {
  const { council } = source.content;
  const many = reviews.length > 1;
  return {
    to,
    subject: many
      ? `Are your ${reviews.length} listings on ${council.siteName} still right?`
      : `Is your listing on ${council.siteName} still right? ${shortened(oneLine(reviews[0]?.name ?? ''), 60)}`,
    opening: [
      'Hello,',
      `People find you on ${council.siteName}, and we want to send nobody to a closed door. Please read what it says about ${many ? `your ${countWords(reviews.length, 'group')}` : 'your group'}, and tell us whether it is still right. It takes a minute or two.`,
    ],
    listings: reviews.map((review) => listingIn(source, review)),
    ending: [
      'You can also simply answer this letter.',
      'If we hear nothing, the site will say that nobody has confirmed the listing for some time, and show it after the others.',
      `Thank you,\n${council.name}`,
    ],
  };
}

/** A letter as plain text, for any mail program. */
export function letterText({ opening, listings, ending }: ReviewLetter): string {
  const parts = listings.map(({ title, checked, fields, stillCorrect, page, consent }, at) =>
    [
      listings.length > 1 ? `${at + 1}. ${title}` : title,
      `   ${checked}`,
      ...fields.map((field) => `   - ${field}`),
      ...(consent === undefined ? [] : [`   ${consent}`]),
      ...(stillCorrect === undefined
        ? []
        : ['   All of it is still right? One click:', `   ${stillCorrect}`]),
      stillCorrect === undefined ? '   To confirm or correct it:' : '   Something has changed?',
      `   ${page}`,
    ].join('\n'),
  );
  return [...opening, ...parts, ...ending].join('\n\n');
}

/** Opens the mail program with the letter; with its subject alone where the letter is too long for a link. */
export function letterLink(letter: ReviewLetter): { link: string; isWhole: boolean } {
  const link = mailLink(letter.to, { subject: letter.subject, body: letterText(letter) });
  return link.length <= longestMailLink
    ? { link, isWhole: true }
    : { link: mailLink(letter.to, { subject: letter.subject, body: '' }), isWhole: false };
}

function listingIn({ content, shown, today, address }: DeskSource, { id }: Due): LetterListing {
  const page = address(addressOf('groups', id));
  const { data } = findEntry(shown, 'groups', id);
  const listing = listingOf(shown, viewOf(shown, today, id), today, page);
  const subject = `${letterNames['still-correct']}: ${shortened(oneLine(data.title), 60)} (${id})`;
  const stillCorrect = linkOf(content.council.submissions, {
    subject,
    body: `As it was on ${dayWords(today)}: ${page}`,
  });
  const consent = consentWords(data, today);
  return {
    title: data.title,
    checked:
      data.checked.basis === 'checked'
        ? `Last checked ${checkWords(data.checked)}.`
        : 'Nobody has checked it yet.',
    fields: listing.fields
      .filter(({ name }) => !leftOut.includes(name))
      .map(({ name, value }) => `${name}: ${shortened(oneLine(value), longestField)}`),
    ...(stillCorrect ? { stillCorrect: stillCorrect.link } : {}),
    page: `${page}#${correctionsAnchor}`,
    ...(consent === undefined ? {} : { consent }),
  };
}

const views = new WeakMap<Content, ReturnType<typeof viewGroups>>();

function viewOf(shown: Content, today: string, id: string) {
  const known = views.get(shown) ?? viewGroups(shown, today);
  views.set(shown, known);
  const view = known.find((each) => each.id === id);
  if (!view) throw new Error(`no group ${id}`);
  return view;
}

function consentWords({ contact }: Group, today: string): string | undefined {
  const { person } = contact ?? {};
  const until = person?.consent?.until;
  if (!person || until === undefined || !isNear(until, today)) return undefined;
  return `May we go on naming ${person.name} (${person.role})? The consent ${until <= today ? 'ended' : 'ends'} on ${dayWords(until)}.`;
}
