import { countWords } from '../words.ts';
import type { Description, DescribedEntry } from './describe-change.ts';

/** What is told beside the change itself. */
export interface Around {
  /** With what the content was compared, in words. */
  base: string;
  /** The content folder as a prefix of paths: `src/content/`. */
  folder: string;
  /** What the check finds wrong in the content as it is now, a line each. */
  problems: readonly string[];
  /** The whole address of a site that shows the change, with a stroke at its end. */
  preview?: string;
}

/** A change as plain text, for a terminal. */
export function asPlainText(description: Description, { base, folder, problems, preview }: Around): string {
  const { summary, kinds, alarms, entries, left, unreadable, built } = description;
  const parts = [
    ...(alarms.length > 0
      ? [
          `Look at this first:\n${list(alarms.map(({ title, file, words }) => `${title} (${file}): ${words}`))}`,
        ]
      : []),
    ...(problems.length > 0
      ? [`${countWords(problems.length, 'problem')} to mend before anything is published:\n${list(problems)}`]
      : []),
    `${summary} Compared with ${base}.`,
    ...(kinds.length > 0 ? [`Of each kind: ${kinds.join(', ')}.`] : []),
    ...entries.map((entry) => entryText(entry, folder, preview)),
    ...(left > 0 ? [`And ${countWords(left, 'more entry', 'more entries')}, not told one by one.`] : []),
    ...(built ? [builtText(built)] : []),
    ...(unreadable.length > 0
      ? [`Not compared, because they are not valid before or after: ${unreadable.join(', ')}.`]
      : []),
  ];
  return parts.join('\n\n');
}

function entryText(
  { title, noun, file, headline, details, address }: DescribedEntry,
  folder: string,
  preview: string | undefined,
): string {
  const page =
    address !== undefined && preview !== undefined ? [new URL(address.slice(1), preview).href] : [];
  return [
    `${title} (${noun}): ${headline.join('; ')}`,
    ...details.map((line) => `  - ${line}`),
    `  ${folder}${file}`,
    ...page.map((link) => `  ${link}`),
  ].join('\n');
}

function builtText({ added, removed, changed }: NonNullable<Description['built']>): string {
  const count = added.length + removed.length + changed.length;
  const lines = [
    ...added.map((page) => `new: ${page}`),
    ...removed.map((page) => `gone: ${page}`),
    ...changed.map((page) => `changed: ${page}`),
  ];
  const shown = lines.slice(0, 60);
  const more = lines.length > shown.length ? [`and ${lines.length - shown.length} more`] : [];
  return `${countWords(count, 'page differs', 'pages differ')}${count > 0 ? `:\n${list([...shown, ...more])}` : '.'}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}
