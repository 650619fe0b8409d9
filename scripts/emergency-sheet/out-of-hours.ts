import { z } from 'zod';
import { nearest, show, type Finding } from '../../src/checks/finding.ts';
import { schemaFindings } from '../../src/checks/schema-findings.ts';
import { decode } from '../../src/reader/decode.ts';
import { parseJson } from '../../src/reader/json.ts';
import { email, phone } from '../../src/schemas/fields/contact.ts';
import { day } from '../../src/schemas/fields/partial-date.ts';
import { id } from '../../src/schemas/fields/reference.ts';
import { line } from '../../src/schemas/fields/text.ts';

/** The file of the private folder that holds the contacts. */
export const contactsFile = 'out-of-hours.json';

const contact = z
  .strictObject({
    group: id.meta({
      description: 'The group: the name of its file in groups/, without its ending.',
      examples: ['harbour-house'],
    }),
    name: line(80).describe('Whom to ask for.'),
    role: line(80)
      .optional()
      .meta({ description: 'What this person does there.', examples: ['Key holder'] }),
    phone: phone.describe('The number for out of hours, in quotes.'),
    otherPhone: phone.optional().describe('Another number, in quotes.'),
    email: email.optional().describe('An e-mail address that is read out of hours.'),
    when: line(120)
      .optional()
      .meta({ description: 'When one may ring.', examples: ['Any night until 2am'] }),
    words: line(240).optional().describe('What else one must know.'),
    confirmed: day.describe('The day on which this person last agreed to be rung.'),
  })
  .describe('Somebody who may be rung out of hours.');

/** Whom to ring out of hours: a file beside the content, which no build reads. */
const outOfHours = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        title: line(80).meta({ description: 'Whose number it is.', examples: ['Duty officer'] }),
        phone: phone.describe('The number, in quotes.'),
        words: line(160).optional().describe('What else one must know.'),
      }),
    )
    .optional()
    .describe('Numbers for the top of the sheet.'),
  contacts: z.array(contact).describe('Whom to ring, group by group.'),
});

/** Whom to ring out of hours. */
export type OutOfHours = z.infer<typeof outOfHours>;
/** Somebody who may be rung out of hours. */
export type Contact = OutOfHours['contacts'][number];

/**
 * Reads the contacts and holds them against the groups that there are.
 * @param file its path, for the findings
 * @param groups the ids of all groups
 * @param today YYYY-MM-DD
 * @returns the contacts, or everything that is wrong with them, each with its line
 */
export function readOutOfHours(
  file: string,
  bytes: Uint8Array,
  groups: readonly string[],
  today: string,
): OutOfHours | Finding[] {
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return [decoded.finding];
  const parsed = parseJson(file, decoded.text);
  if (Array.isArray(parsed)) return parsed;
  const read = outOfHours.safeParse(parsed.data);
  const findings = read.success
    ? read.data.contacts.flatMap((one, at) => wrongIn(file, one, at, groups, today))
    : schemaFindings(file, outOfHours, parsed.data, read.error.issues);
  return read.success && findings.length === 0
    ? read.data
    : findings.map((finding) => ({ ...finding, ...parsed.locate(finding.path) }));
}

function wrongIn(
  file: string,
  { group, confirmed }: Contact,
  at: number,
  groups: readonly string[],
  today: string,
): Finding[] {
  const findings: Finding[] = [];
  const wrong = (field: keyof Contact, problem: string, rest: Partial<Finding>) =>
    findings.push({ rule: 'out-of-hours', file, path: ['contacts', at, field], problem, ...rest });
  const example = groups[0];
  if (!groups.includes(group))
    wrong('group', 'names a group that does not exist', {
      found: show(group),
      expected: 'the name of a file in groups/, without its ending',
      ...(example === undefined ? {} : { example }),
      nearest: nearest(group, groups),
    });
  if (confirmed > today)
    wrong('confirmed', 'lies in the future', {
      found: confirmed,
      expected: `the day on which the person agreed: up to today (${today})`,
      example: today,
    });
  return findings;
}
