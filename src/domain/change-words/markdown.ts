import { countWords } from '../words.ts';
import type { Alarm } from './alarms.ts';
import type { Description, DescribedEntry } from './describe-change.ts';
import type { Around } from './plain-text.ts';

/** GitHub takes 65,536 letters in a comment. */
const mostLetters = 60_000;
/** So many pages of an entry, and of a list of pages, are named. */
const mostPages = 8;
const mostListed = 60;

/**
 * A change as Markdown, for a comment on a pull request or a summary of a run. Everything that comes from content is text:
 * it can hold no HTML, no link, no picture, no mention and no reference to an issue.
 */
export function asMarkdown(description: Description, around: Around): string {
  const { summary, alarms, entries, unreadable } = description;
  const head = [
    '## What this changes on the site',
    ...(alarms.length > 0 ? ['### Look at this first', alarms.map(alarmLine).join('\n')] : []),
    ...problemLines(around),
    `${escape(summary)} Compared with ${escape(around.base)}.`,
    ...(description.kinds.length > 0 ? [`Of each kind: ${escape(description.kinds.join(', '))}.`] : []),
  ];
  const tail = [
    ...builtLines(description, around),
    ...(unreadable.length > 0
      ? [`Not compared, because they are not valid before or after: ${unreadable.map(code).join(', ')}.`]
      : []),
  ];
  const told: string[] = [];
  let letters = [...head, ...tail].join('\n\n').length;
  for (const entry of entries) {
    const lines = entryLines(entry, around);
    letters += lines.length + 1;
    if (letters > mostLetters) break;
    told.push(lines);
  }
  const left = description.left + entries.length - told.length;
  const more =
    left > 0 ? [`And ${countWords(left, 'more entry', 'more entries')}, not told one by one.`] : [];
  return `${[...head, ...(told.length > 0 ? [told.join('\n')] : []), ...more, ...tail].join('\n\n').slice(0, mostLetters + 5000)}\n`;
}

/**
 * A text that Markdown shows as it is. Each sign that could mean something is escaped, and an invisible sign keeps apart what
 * GitHub and GitLab would turn into a mention, a reference or a link after the Markdown is read.
 */
export function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#!|~&$^=@]|^\s*[-+]|:(?=\/\/)|(?<=^\s*\d+)[.)]/g, '\\$&')
    .replace(
      /(?<=[@#!~%$&]|:\/\/|\b(?:mailto|xmpp|javascript|GH-|www)(?:[:.]|(?=-)|(?<=-)))(?=\w)/gi,
      '\u200B',
    )
    .replace(/\b(www)(?=\.)/gi, '$1\u200B');
}

function alarmLine({ title, file, words }: Alarm): string {
  return `- **${escape(title)}** (${code(file)}): ${escape(words)}`;
}

function problemLines({ problems }: Around): string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, 10).map((problem) => `- ${escape(problem)}`);
  const more = problems.length > 10 ? [`- and ${problems.length - 10} more`] : [];
  return [
    `### ${countWords(problems.length, 'problem')} to mend`,
    'Nothing is published while the check finds something wrong.',
    [...lines, ...more].join('\n'),
  ];
}

function entryLines(
  { title, noun, file, headline, details, pages, address }: DescribedEntry,
  around: Around,
): string {
  const name =
    address === undefined ? `**${escape(title)}**` : linked(`**${escape(title)}**`, address, around);
  const shown = pages.slice(0, mostPages).map((page) => linked(code(page), page, around));
  const more = pages.length - shown.length;
  return [
    `- ${name} (${escape(noun)}): ${headline.map(escape).join('; ')}`,
    ...details.map((line) => `  - ${escape(line)}`),
    ...(shown.length > 0 ? [`  - Pages: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
    `  - File: ${code(`${around.folder}${file}`)}`,
  ].join('\n');
}

function builtLines({ built }: Description, around: Around): string[] {
  if (!built) return [];
  const listed = (pages: readonly string[], isThere: boolean) => {
    const shown = pages
      .slice(0, mostListed)
      .map((page) => (isThere ? linked(code(page), page, around) : code(page)));
    return `${shown.join(', ')}${pages.length > shown.length ? ` and ${pages.length - shown.length} more` : ''}`;
  };
  const lines = [
    ...(built.added.length > 0 ? [`- New: ${listed(built.added, true)}`] : []),
    ...(built.removed.length > 0 ? [`- Gone: ${listed(built.removed, false)}`] : []),
    ...(built.changed.length > 0 ? [`- Changed: ${listed(built.changed, true)}`] : []),
  ];
  const count = built.added.length + built.removed.length + built.changed.length;
  return [
    `### ${countWords(count, 'page differs', 'pages differ')}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ];
}

/** A link into the preview, where there is one. Addresses of pages hold letters, digits, hyphens and strokes only. */
function linked(text: string, page: string, { preview }: Around): string {
  if (preview === undefined || !/^\/[\w/.-]*$/.test(page)) return text;
  return `[${text}](${new URL(page.slice(1), preview).href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A path or an address as code; whatever could end the code is left out. */
function code(text: string): string {
  return `\`${text.replace(/[`\p{Cc}]/gu, '')}\``;
}
