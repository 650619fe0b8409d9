import { z } from 'zod';
import { pageAddress } from './address.ts';
import { linkProblem } from './link.ts';

/** Where to look or to go: an address of this site, or the address of a public web page. */
export const destination = z
  .string()
  .max(500, 'is longer than 500 characters')
  .superRefine((text, context) => {
    const problem = text.startsWith('/')
      ? pageAddress.safeParse(text).error?.issues[0]?.message
      : linkProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem, input: text });
  })
  .meta({
    description: 'An address of this site, or a web address.',
    examples: ['/groups/tovil-bell-ringers/'],
  });
