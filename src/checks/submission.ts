import { collectionNames } from '../schemas/collection-names.ts';
import type { Entry } from '../schemas/index.ts';
import { entryParts, submission, type Submission } from '../schemas/submission.ts';
import { contactInText } from './contact-in-text.ts';
import { emergencyContacts } from './emergency-contacts.ts';
import { emergencyOffers } from './emergency-offers.ts';
import { endBeforeStart } from './end-before-start.ts';
import type { Finding } from './finding.ts';
import { moneyWritten } from './money-written.ts';
import { notInFuture } from './not-in-future.ts';
import { partIdUnique } from './part-id-unique.ts';
import { personalDetails } from './personal-details.ts';
import type { Checkable, Rule } from './rule.ts';
import { schemaFindings } from './schema-findings.ts';
import { soundPart } from './sound-part.ts';

/** The rules that one listing can break by itself, without the rest of the content. */
const ownRules: readonly Rule[] = [
  contactInText,
  emergencyContacts,
  emergencyOffers,
  endBeforeStart,
  moneyWritten,
  notInFuture,
  partIdUnique,
  personalDetails,
];

/** What else a submission is held against, where it is known. */
interface Among {
  rules: readonly Rule[];
  content: Checkable;
  /** The id that the entry would get. */
  id: string;
}

/**
 * Holds a submission against its schema and the rules of the build. The form does so in the browser, with the rules
 * that need no other file; `npm run accept` does it again with all of them: nobody knows what happened on the way.
 * @param file its name, for the findings
 * @param today YYYY-MM-DD
 * @returns the submission where its schema accepts it, and everything that is wrong with it
 */
export function checkSubmission(
  file: string,
  data: unknown,
  today: string,
  { rules, content, id }: Among = { rules: ownRules, content: nothing(), id: 'new' },
): { submission?: Submission; findings: Finding[] } {
  const read = submission.safeParse(data);
  const refused = read.success ? [] : schemaFindings(file, submission, data, read.error.issues);
  const raw = typeof data === 'object' && data !== null && 'entry' in data ? data.entry : {};
  const entry = read.success ? read.data.entry : { ...bare, ...soundPart(entryParts, raw) };
  const whole = withGroup(content, { id, file, data: entry });
  const broken = rules.flatMap((rule) =>
    rule
      .check(whole, today)
      .filter((found) => found.file === file)
      .map((found) => ({ rule: rule.name, ...found, path: ['entry', ...found.path] })),
  );
  const findings = [...refused, ...broken, ...(read.success ? lateness(file, read.data, today) : [])];
  return { ...(read.success ? { submission: read.data } : {}), findings };
}

/** A group of which nothing is known. */
const bare = {
  title: '',
  summary: '',
  kind: 'not-known',
  categories: [],
  places: [],
  activities: [],
  draft: true,
  checked: { basis: 'not-yet', because: '' },
} satisfies Submission['entry'];

function lateness(file: string, { submitted }: Submission, today: string): Finding[] {
  if (submitted <= today) return [];
  const expected = `the day on which it was sent: up to today (${today})`;
  return [
    {
      rule: notInFuture.name,
      file,
      path: ['submitted'],
      problem: 'lies in the future',
      found: submitted,
      expected,
    },
  ];
}

function withGroup(content: Checkable, group: Entry<'groups'>): Checkable {
  return {
    ...content,
    groups: [...content.groups, group],
    ids: { ...content.ids, groups: [...content.ids.groups, group.id] },
  };
}

function nothing(): Checkable {
  const none = Object.fromEntries(collectionNames.map((name) => [name, []]));
  return { ...none, ids: { ...none } } as unknown as Checkable;
}
