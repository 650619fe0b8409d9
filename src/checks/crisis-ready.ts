import { crisisPath } from '../domain/crisis.ts';
import { entriesByAddress } from '../domain/entry-at.ts';
import { fixedPages, hasPage } from '../domain/site-pages.ts';
import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** What the banner and the page of a crisis say; without it people in need would meet gaps. */
const needed = {
  what: ['"what": "The Lark has left its banks at Millbrook."', 'what has happened, in a sentence or two'],
  since: ['"since": "2026-11-20"', 'the day on which it began'],
  reviewed: ['"reviewed": "2026-11-21"', 'the day on which somebody last read the crisis page through'],
  getHelp: ['"getHelp": [{ "text": "Go to Lark Hall, which is open day and night." }]', 'how to get help'],
} as const;

/** Nobody turns a crisis on before the page has what people need. */
export const crisisReady: Rule = {
  name: 'crisis-ready',
  description:
    'A crisis stands in a contact point for a crisis, and one that is active says what it is, since when, how to reach the council and how to get help.',
  check: (content) =>
    content['contact-points'].flatMap(({ file, data }): Found[] => {
      const { crisis } = data;
      if (!crisis) return [];
      const findings: Found[] = [];
      if (data.audience !== 'crisis')
        findings.push({
          file,
          path: ['audience'],
          problem: 'is not crisis, and the file holds a crisis',
          found: show(data.audience),
          expected: 'a contact point of its own for a crisis',
          example: '"audience": "crisis"',
        });
      if (crisis.active && data.address.basis !== 'published')
        findings.push({
          file,
          path: ['address'],
          problem: 'gives no way to reach anybody, and the crisis is active',
          found: show(data.address.basis),
          expected: 'an e-mail address, a telephone number or a link',
          example: '"address": { "basis": "published", "phone": "01632 960003" }',
        });
      for (const [field, [example, expected]] of Object.entries(needed)) {
        const value = crisis[field as keyof typeof needed];
        if (crisis.active && (value === undefined || value.length === 0))
          findings.push({
            file,
            path: ['crisis', field],
            problem: 'is missing, and the crisis is active',
            expected,
            example,
          });
      }
      const links = [...(crisis.getHelp ?? []), ...(crisis.offerHelp ?? []), ...(crisis.read ?? [])];
      for (const { to } of links)
        if (to?.startsWith('/') && !hasPage(content, to) && to !== crisisPath)
          findings.push({
            file,
            path: ['crisis'],
            problem: 'leads to a page that the site does not have',
            found: show(to),
            expected: 'the address of a page of this site, or a web address',
            nearest: nearest(to, [...entriesByAddress(content).keys(), ...fixedPages]),
          });
      return findings;
    }),
};
