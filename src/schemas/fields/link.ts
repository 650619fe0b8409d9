import { z } from 'zod';

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
  if (isInside(url.hostname))
    return `points inside the council's own network (${url.hostname}): nobody outside can open it`;
  if (url.hostname.includes('xn--') || !/^https:\/\/[a-z0-9.-]+(?:[/?#]|$)/i.test(text))
    return 'has letters in its host name that look like others, or a port; give the plain public address';
  return undefined;
}

function isInside(host: string): boolean {
  return (
    !host.includes('.') ||
    /^[\d.]+$/.test(host) ||
    host.startsWith('[') ||
    /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|arpa)$/.test(host)
  );
}
