import { countWords, dayWords } from '../domain/words.ts';
import { wrapWords } from '../domain/wrap-words.ts';
import type { DeskContact } from './contacts.ts';
import { dueWords } from './days.ts';
import type { Desk, DeskSection } from './desk.ts';
import { letterText } from './letter.ts';
import type { Due } from './rule.ts';
import { listings } from './rules/listings.ts';

const longestLine = 100;

/**
 * The list for a terminal: how many of each first, then one after the other.
 * @param most how many of each are told
 */
export function deskText(desk: Desk, most: number): string {
  const { siteName, today, sections, contacts } = desk;
  const full = sections.filter(({ items }) => items.length > 0);
  const width = Math.max(...sections.map(({ items }) => String(items.length).length));
  return [
    `${siteName}: what is due on ${dayWords(today)}`,
    sections.map(({ rule, items }) => `  ${String(items.length).padStart(width)}  ${rule.title}`).join('\n'),
    ...full.map((section) => sectionText(section, desk, contacts, most)),
  ].join('\n\n');
}

/** The letters, one after the other, each with its mailbox and its subject. */
export function lettersText(contacts: readonly DeskContact[]): string {
  return contacts
    .flatMap(({ letter }) => (letter ? [letter] : []))
    .map((letter) => `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letterText(letter)}`)
    .join(`\n\n${'-'.repeat(longestLine)}\n\n`);
}

/** Whom to ask, as a heading. */
export function contactName({ by, to }: DeskContact): string {
  return {
    email: to,
    phone: `${to} (no mailbox: ring)`,
    nobody: 'No contact in the file: ask whoever wrote the paper',
  }[by];
}

function sectionText(
  { rule, items }: DeskSection,
  { today }: Desk,
  contacts: readonly DeskContact[],
  most: number,
): string {
  const isReview = rule === listings;
  const head = isReview
    ? `${rule.title}: ${items.length}, with ${countWords(contacts.length, 'contact')}`
    : `${rule.title}: ${items.length}`;
  const parts = isReview
    ? contacts.map((contact) => [
        contactName(contact),
        ...contact.reviews.map((item) => `  ${item.name}, ${dueWords(item.day, today)}`),
      ])
    : items.map((item) => itemLines(item, today));
  const left = parts.length - most;
  const more =
    left > 0 ? [`… and ${left} more: npm run desk -- --all, or as a page: npm run desk -- --page`] : [];
  return [head, ...indent([`${rule.next}`]), '', ...indent([...parts.slice(0, most).flat(), ...more])].join(
    '\n',
  );
}

function itemLines({ name, day, why, facts = [], file }: Due, today: string): string[] {
  return [
    `${name}, ${dueWords(day, today)}`,
    ...indent([why, ...facts.map(([fact, value]) => `${fact}: ${value}`), file]),
  ];
}

/** Lines two spaces further in, none too long to read. */
function indent(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [depth = ''] = /^ */.exec(line) ?? [];
    return wrapWords(line, longestLine - depth.length).map(
      (part, at) => `  ${depth}${at > 0 ? '  ' : ''}${part}`,
    );
  });
}
