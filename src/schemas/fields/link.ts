import { z } from 'zod';

/** A host in plain letters, and after it nothing that a reader would not see or that could end the link. */
const plain = /^https:\/\/[a-z0-9.-]+(?:[/?#][^\s\p{Cc}\p{Cf}"<>\\^`{|}]*)?$/iu;

/** The address of a public page: https, a public host in plain letters, no user name, no port. */
export const link = z
  .string()
  .max(500, 'is longer than 500 characters')
  .superRefine((text, context) => {
    const problem = linkProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem, input: text });
  })
  .meta({
    description: 'The full address of a public web page, starting with https://',
    examples: ['https://www.example.org/'],
  });

/** What is wrong with an address that content offers as a link, in words; nothing if it may be published. */
export function linkProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is not a web address';
  const url = new URL(text);
  if (url.protocol !== 'https:') return `does not start with https:// (it starts with ${url.protocol})`;
  if (url.username || url.password) return 'has a user name or password in it';
  if (isInside(url.hostname.replace(/\.$/, '')))
    return `points inside the council's own network (${url.hostname}): nobody outside can open it`;
  if (url.hostname.includes('xn--') || !plain.test(text))
    return 'has letters in its host name that look like others, a port, or a sign that no address has; give the plain public address';
  return undefined;
}

function isInside(host: string): boolean {
  return (
    !host.includes('.') ||
    /^[\d.]+$/.test(host) ||
    host.startsWith('[') ||
    /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|test|invalid|arpa)$/.test(host)
  );
}
