import type { Message } from './message.ts';
import {
  editLink,
  hostNames,
  issueLink,
  longestIssueLink,
  longestMailLink,
  mailLink,
  oneLine,
  shortened,
  type Submissions,
} from './message.ts';

/** As much of a listing as a letter about it needs: what its page shows, and nothing else. */
export interface Listing {
  id: string;
  title: string;
  /** The whole address of its page. */
  address: string;
  /** The day for which the page was made, in words. */
  asOf: string;
  fields: ListingField[];
}

/** A field of a listing, as its page says it. */
export interface ListingField {
  name: string;
  value: string;
}

/** The two letters that a reader may send about a listing. */
export type Letter = 'still-correct' | 'correction';

/** A way to send a letter. */
export interface Way {
  name: string;
  /** A whole address, or a path from the root of the site. */
  link: string;
  /** Whether the link gives a file to keep. */
  isFile: boolean;
}

/** The part of the page of a listing that offers the letters: where a letter of the council can point to. */
export const correctionsAnchor = 'is-this-right';

/** What each letter is called. */
export const letterNames: Record<Letter, string> = {
  'still-correct': 'This is still correct',
  correction: 'Suggest a correction',
};

/** How long an old value may be, from plenty to hardly any: the first with which the letter fits is taken. */
const lengths = [400, 160, 80, 50, 30, 16, 8];
const longestTitle = 60;

/** The ways to send the letters about a listing, as the council wants them to go. */
export function waysToCorrect(submissions: Submissions | undefined, listing: Listing): Way[] {
  const letters = Object.keys(letterNames) as Letter[];
  switch (submissions?.by) {
    case 'email': {
      const toMail = (message: Message) => mailLink(submissions.email, message);
      return letters.map((letter) => wayOf(letter, fit(letter, listing, toMail, longestMailLink)));
    }
    case 'github':
    case 'gitlab': {
      const toIssue = (message: Message) => issueLink(submissions, message);
      return [
        ...letters.map((letter) => wayOf(letter, fit(letter, listing, toIssue, longestIssueLink))),
        {
          name: `Change the entry on ${hostNames[submissions.by]}`,
          link: editLink(submissions, `groups/${listing.id}.json`),
          isFile: false,
        },
      ];
    }
    default:
      return letters.map((letter) => ({ ...wayOf(letter, letterPath(listing.id, letter)), isFile: true }));
  }
}

/** The address of a letter as a file, from the root of the site. */
export function letterPath(id: string, letter: Letter): string {
  return `/groups/${id}/${letter}.txt`;
}

/**
 * A letter about a listing. It names the listing by its id and its page; a correction names every field with its old value.
 * @param most how many letters of an old value are kept; all where it is left out
 * @param count how many fields are named; all where it is left out
 */
export function letterAbout(letter: Letter, listing: Listing, most = Infinity, count = Infinity): Message {
  const title = oneLine(listing.title);
  const head = [
    `Listing: ${shortened(title, Math.min(most, longestTitle * 2))}`,
    `Reference: ${listing.id}`,
    `Page: ${listing.address}`,
    `As it was on: ${listing.asOf}`,
  ];
  const left = listing.fields.length - count;
  const parts =
    letter === 'still-correct'
      ? [['Everything that the page says of this listing is still correct.'], head]
      : [
          ['Write over what is wrong. Leave the rest as it is, or delete it.'],
          head,
          [
            ...listing.fields
              .slice(0, count)
              .map(({ name, value }) => `${oneLine(name)}: ${shortened(oneLine(value), most)}`),
            ...(left > 0 ? [`(and ${left} more, which the page shows)`] : []),
          ],
        ];
  return {
    subject: `${letterNames[letter]}: ${shortened(title, longestTitle)} (${listing.id})`,
    body: [...parts, ['How do you know? For example: I run it, or I was there last week.'], ['']]
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  };
}

function wayOf(letter: Letter, link: string): Way {
  return { name: letterNames[letter], link, isFile: false };
}

/** The link to the fullest letter that is not too long: old values are cut first, then fields are left to the page. */
function fit(
  letter: Letter,
  listing: Listing,
  linkTo: (message: Message) => string,
  longest: number,
): string {
  for (const most of lengths) {
    const link = linkTo(letterAbout(letter, listing, most));
    if (link.length <= longest) return link;
  }
  let count = listing.fields.length;
  const shortest = lengths.at(-1) ?? 0;
  let link = linkTo(letterAbout(letter, listing, shortest, count));
  while (link.length > longest && count > 0) link = linkTo(letterAbout(letter, listing, shortest, --count));
  return link;
}
