import type { Council } from '../schemas/council.ts';

/** Where the council wants letters to go. */
export type Submissions = NonNullable<Council['submissions']>;

/** A repository of the content on a Git host. */
export type Repository = Extract<Submissions, { by: 'github' | 'gitlab' }>;

/** A letter that is ready to be sent. */
export interface Message {
  subject: string;
  /** Lines end with a line feed. */
  body: string;
}

/** The names of the Git hosts. */
export const hostNames: Record<Repository['by'], string> = { github: 'GitHub', gitlab: 'GitLab' };

/** The longest link that every mail program takes: some of Windows stop a little above 2,000 characters. */
export const longestMailLink = 1900;

/** The longest link to a new issue: GitHub answers none above 8,191 bytes, and what stands in between wants some. */
export const longestIssueLink = 7500;

/** The folder of the content in a repository that does not name one. */
const contentFolder = 'src/content';

/** The link that opens a letter in the mail program. Whatever the text holds, it stays within subject and body. */
export function mailLink(email: string, { subject, body }: Message): string {
  const [name = '', host = ''] = email.split('@');
  return `mailto:${encode(name)}@${host}?subject=${encode(oneLine(subject))}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
}

/** The link that opens a new issue on the Git host, filled in. */
export function issueLink(host: Repository, { subject, body }: Message): string {
  const [title, text] = [encode(oneLine(subject)), encode(body)];
  return host.by === 'github'
    ? `${rootOf(host)}/issues/new?title=${title}&body=${text}`
    : `${rootOf(host)}/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${text}`;
}

/**
 * The page of the Git host on which a file of the content is changed; it ends in a change request.
 * @param file below the folder of the content: `groups/choir.json`
 */
export function editLink(host: Repository, file: string): string {
  const path = [host.branch, host.folder ?? contentFolder, file].map(encodePath).join('/');
  return `${rootOf(host)}/${host.by === 'github' ? 'edit' : '-/edit'}/${path}`;
}

/**
 * The page of the Git host on which a file is added to the content; it ends in a change request. GitHub fills in what
 * the file holds; GitLab takes the name alone since version 17 (gitlab-org/gitlab#532221).
 * @param file below the folder of the content: `groups/choir.json`
 */
export function newFileLink(host: Repository, file: string, text: string): string {
  const [name = '', ...folders] = file.split('/').reverse();
  const path = [host.branch, host.folder ?? contentFolder, ...folders.reverse()].map(encodePath).join('/');
  return host.by === 'github'
    ? `${rootOf(host)}/new/${path}?filename=${encode(name)}&value=${encode(text)}`
    : `${rootOf(host)}/-/new/${path}?file_name=${encode(name)}`;
}

/** The link by which a letter goes where the council wants it, and its name; nothing where it takes files only. */
export function linkOf(
  submissions: Submissions | undefined,
  message: Message,
): { name: string; link: string } | undefined {
  switch (submissions?.by) {
    case 'email':
      return { name: `Write to ${submissions.email}`, link: mailLink(submissions.email, message) };
    case 'github':
    case 'gitlab':
      return { name: `Write on ${hostNames[submissions.by]}`, link: issueLink(submissions, message) };
    default:
      return undefined;
  }
}

/** Text in one line, without signs that steer: it can begin no line, and no header, of its own. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** Text no longer than some letters; what is left out shows as "…". */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, Math.max(0, most - 1))
        .join('')
        .trimEnd()}…`;
}

function rootOf({ repository }: Repository): string {
  return repository.replace(/(?:\.git)?\/*$/, '');
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function encodePath(path: string): string {
  return path.split('/').filter(Boolean).map(encode).join('/');
}
