import { fold } from './walk.ts';

/** First parts of addresses that belong to a role, whoever holds it. */
const roles = new Set(
  `accessibility accounts admin administration administrator allotments bookings booking box captain chair chairman
  chairperson clerk club coach committee communications community complaints contact coordinator council customer data
  directory editor education enquiries enquiry events feedback finance fundraising general group hall hello help helpline hi
  hire info information inbox join journal leader leaders lettings library mail mailbox manager marketing me media members
  membership minister museum news newsletter office officer organiser organisers parish pastor partnerships post president
  press privacy projects protection reception referrals registrar rota safeguarding secretary services sessions shop society
  staff steward support team teams the treasurer trustee trustees us vicar volunteer volunteering volunteers warden web
  webmaster website welcome welfare wellbeing youth`.split(/\s+/),
);

/**
 * Whether an e-mail address belongs to a role or to the group as a whole, and to no person.
 * @param names the names of the group: bell.ringers@ is the mailbox of the Bell Ringers
 */
export function isRoleMailbox(email: string, names: readonly string[] = []): boolean {
  const own = names.flatMap((name) => [...fold(name).split(' ').filter(isWord), ...initials(name)]);
  const known = new Set([...roles, ...own]);
  const local = fold(email.slice(0, email.lastIndexOf('@'))).replace(/\d+/g, ' ');
  return local.split(' ').every((word) => isMadeOf(word, known));
}

/**
 * The e-mail addresses of persons and the mobile numbers that stand in running text.
 * @param names the names of what the text is about, as for `isRoleMailbox`
 */
export function contactsIn(text: string, names: readonly string[]): string[] {
  if (!/@|7\d/.test(text)) return [];
  const emails = text.match(/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu) ?? [];
  const mobiles = text.match(/(?<![\d£])(?:\+44[ -]?|0)7\d(?:[ -]?\d){8}(?!\d)/g) ?? [];
  return [...emails.filter((email) => !isRoleMailbox(email, names)), ...mobiles];
}

/** A single letter, such as the s of Men's, would let any name be spelt. */
function isWord(word: string): boolean {
  return word.length > 1;
}

function initials(name: string): string[] {
  const letters = fold(name)
    .split(' ')
    .map((word) => word.charAt(0));
  return letters.length > 2 ? [letters.join('')] : [];
}

/** Whether a word is one or more known words without a gap: "clubsecretary". */
function isMadeOf(word: string, known: ReadonlySet<string>): boolean {
  const ends = [0];
  for (let end = 1; end <= word.length; end++)
    if (ends.some((start) => known.has(word.slice(start, end)))) ends.push(end);
  return ends.at(-1) === word.length;
}
