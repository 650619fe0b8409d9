import { escapeHtml } from '../exports/feed-html.ts';
import { privatePage } from '../exports/private-page.ts';
import { countWords, dayWords } from '../domain/words.ts';
import type { DeskContact } from './contacts.ts';
import { dueWords } from './days.ts';
import type { Desk, DeskSection } from './desk.ts';
import { letterLink, type LetterListing, type ReviewLetter } from './letter.ts';
import type { Due } from './rule.ts';
import { listings } from './rules/listings.ts';
import { contactName } from './text.ts';

/** The names of the two pages and of the calendar, which lie in one folder and link to one another. */
export const deskFiles = { list: 'index.html', letters: 'letters.html', calendar: 'desk.ics' } as const;

/**
 * The list as a page that needs no other file.
 * @param styles the whole style sheet
 */
export function deskPage(desk: Desk, styles: string): string {
  const { today, sections, contacts, siteName } = desk;
  const all = sections.flatMap(({ items }) => items);
  const late = all.filter(({ day }) => day !== undefined && day < today).length;
  const letters = contacts.filter(({ letter }) => letter).length;
  const rows = sections.map(
    ({ rule, items }) =>
      `<tr><td class="count">${items.length}</td><td>${items.length > 0 ? `<a href="#${rule.name}">${escapeHtml(rule.title)}</a>` : escapeHtml(rule.title)}</td></tr>`,
  );
  const body = [
    `<p class="notice">For those who keep the site. It holds work in progress and contacts: do not publish it.</p>`,
    `<h1>What is due on ${dayWords(today)}</h1>`,
    `<p class="lead">${escapeHtml(siteName)}: ${countWords(all.length, 'thing')} to look at; ${late === 0 ? 'none has' : `${late} ${late === 1 ? 'has' : 'have'}`} been due since before today.</p>`,
    `<table class="counts"><caption>How many of each</caption><thead><tr><th scope="col" class="count">Number</th><th scope="col">What</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `<p class="ways"><a href="${deskFiles.letters}">${countWords(letters, 'letter')} to send</a> <a href="${deskFiles.calendar}">The dates as a calendar file</a></p>`,
    ...sections.filter(({ items }) => items.length > 0).map((section) => sectionHtml(section, desk)),
  ];
  return documentOf(desk, `What is due on ${dayWords(today)} – ${siteName}`, body, styles);
}

/** The letters as a page that needs no other file, each on a sheet of its own in print. */
export function lettersPage(desk: Desk, styles: string): string {
  const { siteName, today, contacts } = desk;
  const letters = contacts.flatMap(({ letter }) => (letter ? [letter] : []));
  const body = [
    `<p class="notice"><a href="${deskFiles.list}">What is due</a></p>`,
    '<h1>Letters about listings</h1>',
    `<p class="lead">${countWords(letters.length, 'letter')}, one for each mailbox, made on ${dayWords(today)}. A click on a letter selects all of it; its links go along when you copy it into your mail program.</p>`,
    ...letters.map((letter, at) => letterHtml(letter, at)),
  ];
  return documentOf(desk, `Letters about listings, ${dayWords(today)} – ${siteName}`, body, styles);
}

function documentOf({ accent }: Desk, title: string, body: readonly string[], styles: string): string {
  const colours = `:root{--accent:${accent.light}}@media(prefers-color-scheme:dark){:root{--accent:${accent.dark}}}@media print{:root{--accent:#000}}`;
  return privatePage(title, body, `${colours}\n${styles}`);
}

function sectionHtml({ rule, items }: DeskSection, desk: Desk): string {
  const isReview = rule === listings;
  const told = isReview
    ? desk.contacts.map((contact) => contactHtml(contact, desk))
    : [listHtml(items, desk)];
  const count = isReview
    ? `${items.length}, with ${countWords(desk.contacts.length, 'contact')}`
    : String(items.length);
  return [
    `<section id="${rule.name}"><h2>${escapeHtml(rule.title)}: ${count}</h2>`,
    `<p class="next">${escapeHtml(rule.next)}</p>`,
    `<p class="quiet">When something stands here: ${escapeHtml(rule.when)}</p>`,
    ...told,
    '</section>',
  ].join('\n');
}

function contactHtml(contact: DeskContact, desk: Desk): string {
  const { letter, reviews } = contact;
  const link = letter
    ? ` <a class="letter-link" href="${deskFiles.letters}#${letterId(letter)}">Letter</a>`
    : '';
  return `<div class="contact"><h3>${escapeHtml(contactName(contact))}${link}</h3>${listHtml(reviews, desk)}</div>`;
}

function listHtml(items: readonly Due[], { today, address }: Desk): string {
  const rows = items.map(({ name, day, path, file, why, facts = [] }) => {
    const isLate = day !== undefined && day < today;
    const title =
      path === undefined
        ? escapeHtml(name)
        : `<a href="${escapeHtml(wholeAddress(address, path))}">${escapeHtml(name)}</a>`;
    const rest = facts.map(
      ([fact, value]) => `<div><dt>${escapeHtml(fact)}</dt><dd>${escapeHtml(value)}</dd></div>`,
    );
    return `<li><p class="when${isLate ? ' late' : ''}">${escapeHtml(dueWords(day, today))}</p><div><p class="name">${title}</p><p>${escapeHtml(why)}</p>${rest.length > 0 ? `<dl>${rest.join('')}</dl>` : ''}<p class="file"><code>${escapeHtml(file)}</code></p></div></li>`;
  });
  return `<ul class="due">${rows.join('\n')}</ul>`;
}

function letterHtml(letter: ReviewLetter, at: number): string {
  const { link, isWhole } = letterLink(letter);
  const way = isWhole
    ? 'Open it in the mail program'
    : 'Open a message with this subject, and paste the letter';
  const paragraph = (text: string) => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
  return [
    `<article id="${letterId(letter)}"><h2>${at + 1}. ${escapeHtml(letter.to)}</h2>`,
    `<p class="subject"><strong>Subject:</strong> <span class="copy">${escapeHtml(letter.subject)}</span></p>`,
    `<p class="ways"><a href="${escapeHtml(link)}">${way}</a></p>`,
    `<div class="letter copy">`,
    ...letter.opening.map(paragraph),
    ...letter.listings.map(listingHtml),
    ...letter.ending.map(paragraph),
    '</div></article>',
  ].join('\n');
}

function listingHtml({ title, checked, fields, stillCorrect, page, consent }: LetterListing): string {
  const correct =
    stillCorrect === undefined ? '' : `<a href="${escapeHtml(stillCorrect)}">All of it is still right</a>`;
  const change = `<a href="${escapeHtml(page)}">${stillCorrect === undefined ? 'Confirm or correct it' : 'Something has changed'}</a>`;
  return [
    `<p><strong>${escapeHtml(title)}</strong><br>${escapeHtml(checked)}</p>`,
    `<ul>${fields.map((field) => `<li>${escapeHtml(field)}</li>`).join('')}</ul>`,
    consent === undefined ? '' : `<p>${escapeHtml(consent)}</p>`,
    `<p>${[correct, change].filter(Boolean).join('<br>')}</p>`,
  ].join('');
}

function letterId({ to }: ReviewLetter): string {
  return `to-${to.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

function wholeAddress(address: string, path: string): string {
  return address.replace(/\/$/, '') + path;
}
