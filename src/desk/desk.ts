import { compareText } from '../domain/compare-text.ts';
import type { Council } from '../schemas/council.ts';
import { contactsOf, type DeskContact } from './contacts.ts';
import type { DeskRule, DeskSource, Due } from './rule.ts';
import { deskRules } from './rules.ts';
import { listings } from './rules/listings.ts';

/** What is due on a day. The same content and day give the same list. */
export interface Desk {
  today: string;
  council: string;
  siteName: string;
  accent: Council['accent'];
  /** The web address of the site. */
  address: string;
  sections: DeskSection[];
  /** Whom to ask about the listings that are to be reviewed, each with all of them. */
  contacts: DeskContact[];
}

/** What is due for one reason: what has been due longest first, what has no day last. */
export interface DeskSection {
  rule: DeskRule;
  items: Due[];
}

/** Makes the list of what is due. */
export function makeDesk(source: DeskSource): Desk {
  const { content, today, address } = source;
  const sections = deskRules.map((rule) => ({ rule, items: rule.find(source).sort(compareDue) }));
  const reviews = sections.find(({ rule }) => rule === listings)?.items ?? [];
  return {
    today,
    council: content.council.name,
    siteName: content.council.siteName,
    accent: content.council.accent,
    address: address('/'),
    sections,
    contacts: contactsOf(source, reviews),
  };
}

function compareDue(a: Due, b: Due): number {
  return (
    compareText(a.day ?? '9999', b.day ?? '9999') || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}
