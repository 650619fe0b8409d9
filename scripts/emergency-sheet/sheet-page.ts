import { amountWords, confirmationWords, offerNames, sortOffers } from '../../src/domain/emergency.ts';
import { helpersOf, placeSheet, reachOf, sheetLinks, type Helper } from '../../src/domain/emergency-sheet.ts';
import { areaOf } from '../../src/domain/area.ts';
import { viewGroups } from '../../src/domain/group.ts';
import { findEntry } from '../../src/domain/link.ts';
import { dayWords } from '../../src/domain/words.ts';
import { escapeHtml as text } from '../../src/exports/feed-html.ts';
import { privatePage } from '../../src/exports/private-page.ts';
import type { Content } from '../../src/schemas/index.ts';
import type { Contact, OutOfHours } from './out-of-hours.ts';
import { styles } from './sheet-styles.ts';

/** The sheet, and the contacts for which there is no place on it. */
export interface Sheet {
  html: string;
  /** Contacts of groups that are not on the site, or offer nothing there. */
  unplaced: Contact[];
}

/**
 * The emergency sheet with the contacts for out of hours, as one page that needs no other file.
 * @param shown what the public sees on the day
 * @param today YYYY-MM-DD
 */
export function sheetPage(shown: Content, { numbers = [], contacts }: OutOfHours, today: string): Sheet {
  const groups = viewGroups(shown, today);
  const helpers = helpersOf(groups, today);
  const known = new Set(helpers.map(({ group }) => group.id));
  const unplaced = contacts.filter(({ group }) => !known.has(group));
  const card = (helper: Helper) => cardHtml(shown, helper, contacts, today);
  const places = sheetLinks(shown, helpers).map(({ id, name }) => {
    const area = areaOf(shown, { groups, promises: [] }, id);
    const { here, around } = placeSheet(findEntry(shown, 'places', id).data.kind, area, today);
    const wider = around.map(({ group }) => text(group.data.title)).join('; ');
    return [
      `<section><h2>${text(name)}</h2>`,
      ...here.map(card),
      ...(wider ? [`<p>Also, for a wider area: ${wider}.</p>`] : []),
      '</section>',
    ].join('\n');
  });
  const title = `Emergency sheet, ${dayWords(today)}`;
  const body = [
    '<p class="warning">Not for publication. It holds the numbers of persons: pass it on to nobody who is not on duty, and destroy old copies.</p>',
    `<h1>${title}</h1>`,
    `<p>${text(shown.council.name)}. Made on ${dayWords(today)} from ${text(shown.council.siteName)}.</p>`,
    ...(numbers.length > 0 ? [numbersHtml(numbers)] : []),
    ...places,
    ...(unplaced.length > 0
      ? [
          '<section><h2>Not on the site, or nothing offered there</h2>',
          ...unplaced.map(personHtml),
          '</section>',
        ]
      : []),
  ];
  return { html: privatePage(title, body, styles), unplaced };
}

function cardHtml(
  shown: Content,
  { group, emergency }: Helper,
  contacts: readonly Contact[],
  today: string,
): string {
  const { id, data, isClosed } = group;
  const own = contacts.filter((contact) => contact.group === id);
  const { phone, where } = reachOf(shown, group, today);
  const offers = sortOffers(emergency.offers).map((offer) =>
    [
      `<strong>${offerNames[offer.kind]}</strong>`,
      ...(amountWords(offer) ? [text(amountWords(offer))] : []),
      ...(offer.words ? [text(offer.words)] : []),
    ].join(': '),
  );
  return [
    `<article><h3>${text(data.title)}${data.demonstration ? ' (made up)' : ''}</h3>`,
    ...(isClosed ? ['<p>Closed for now.</p>'] : []),
    `<ul>${offers.map((offer) => `<li>${offer}</li>`).join('')}</ul>`,
    ...where.map((line) => `<p>${text(line)}</p>`),
    ...(phone === undefined ? [] : [`<p>By day: <b>${text(phone)}</b></p>`]),
    ...(own.length > 0 ? own.map(personHtml) : ['<p>No number for out of hours is known.</p>']),
    `<p class="small">${text(confirmationWords(emergency, today))}.</p></article>`,
  ].join('\n');
}

function personHtml({
  group,
  name,
  role,
  phone,
  otherPhone,
  email,
  when,
  words,
  confirmed,
}: Contact): string {
  const told = [role, when, words, email].filter((part) => part !== undefined);
  return `<p class="person" data-group="${text(group)}"><b>${text(phone)}</b>${otherPhone === undefined ? '' : ` or <b>${text(otherPhone)}</b>`} ${text(name)}${told.length > 0 ? `. ${text(told.join('. '))}` : ''} <span class="small">(agreed ${dayWords(confirmed)})</span></p>`;
}

function numbersHtml(numbers: NonNullable<OutOfHours['numbers']>): string {
  const rows = numbers.map(
    ({ title, phone, words }) =>
      `<tr><th scope="row">${text(title)}</th><td><b>${text(phone)}</b></td><td>${text(words ?? '')}</td></tr>`,
  );
  return `<table><caption>First numbers</caption><tbody>${rows.join('')}</tbody></table>`;
}
