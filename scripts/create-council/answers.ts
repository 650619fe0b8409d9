import { council } from '../../src/schemas/council.ts';
import { hosts } from '../../src/schemas/settings/publishing.ts';
import { languageCodes } from '../../src/schemas/settings/languages.ts';
import { accentOf } from './accent.ts';

/** What a new council says of itself. */
export interface Answers {
  name: string;
  place: string;
  address: string;
  /** A mailbox of a role. */
  email: string;
  accent: { light: string; dark: string };
  languages: string[];
  host?: string;
}

/** What can be asked for: each is a flag of the command, and a question where somebody is there to be asked. */
export const questions = [
  { key: 'name', question: 'What is the full name of the council?', usual: 'Exampleshire Council' },
  { key: 'place', question: 'What is its area called, in a word or two?', usual: '' },
  {
    key: 'address',
    question: 'At which address will the site be published?',
    usual: 'https://noticeboard.example.org/',
  },
  {
    key: 'email',
    question: 'Which mailbox takes corrections? It belongs to a role, not to a person.',
    usual: 'info@example.org',
  },
  { key: 'colour', question: 'What is the colour of the council?', usual: '#1f4f7a' },
  { key: 'languages', question: `Which languages? (${languageCodes.join(', ')})`, usual: 'en' },
  { key: 'host', question: `Where will it be published? (${hosts.join(', ')}, other)`, usual: 'other' },
] as const;

/** The name of a question. */
export type QuestionKey = (typeof questions)[number]['key'];

/**
 * What was said, made whole: an area is the name without the words for a council.
 * @returns the answers; or what is wrong with one, in a sentence
 */
export function answersOf(said: Readonly<Partial<Record<QuestionKey, string>>>): Answers | string {
  const given = (key: QuestionKey) =>
    said[key]?.trim() || (questions.find((question) => question.key === key)?.usual ?? '');
  const name = given('name');
  const place = said.place?.trim() || placeOf(name);
  const accent = accentOf(given('colour').toLowerCase());
  if (!accent) return `The colour "${given('colour')}" is not written like #1f4f7a.`;
  for (const text of [name, place])
    if (!/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u.test(text))
      return `"${text}" has a sign that no name of a council or an area has.`;
  const host = given('host');
  const answers: Answers = {
    name,
    place,
    accent,
    address: given('address').replace(/\/*$/, '/'),
    email: given('email'),
    languages: given('languages')
      .split(/[\s,]+/)
      .filter(Boolean),
    ...(host === 'other' ? {} : { host }),
  };
  return problemIn(answers) ?? answers;
}

/** What the schema of the settings says of an answer. */
function problemIn({ name, place, address, email, languages, host }: Answers): string | undefined {
  const { shape } = council;
  const parts = [
    ['The name', shape.name, name],
    ['The name of the area', shape.place, place],
    ['The address', shape.address, address],
    ['The mailbox', shape.submissions, { by: 'email', email }],
    ['The list of languages', shape.languages, languages],
    ['The host', shape.host, host],
  ] as const;
  for (const [what, schema, value] of parts) {
    const { error } = schema.safeParse(value);
    if (error)
      return `${what} "${typeof value === 'object' ? Object.values(value).at(-1) : value}" ${problemWords(error.issues[0]?.message)}.`;
  }
  return undefined;
}

function problemWords(message = ''): string {
  return /^(?:is|has|does|names|points|needs)\b/.test(message) ? message : 'cannot be used';
}

/** "Exampleshire District Council" serves Exampleshire. */
function placeOf(name: string): string {
  const words =
    /\b(?:metropolitan|county|district|borough|city|town|parish|royal|council|of|the|london|cyngor)\b/gi;
  return name.replace(words, '').replace(/\s+/g, ' ').trim() || name;
}
