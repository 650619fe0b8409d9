import type { Content } from '../schemas/index.ts';
import { daysShown } from '../domain/visibility.ts';
import type { Found, Rule } from './rule.ts';

/** The pages of prose to which the foot of every page leads. */
const required = ['about', 'accessibility', 'privacy'];
const hiding = ['draft', 'publishUntil', 'withdrawn', 'publishFrom'] as const;

/** What the frame of the site links to must be there. */
export const requiredPages: Rule = {
  name: 'required-pages',
  description:
    'Every page links to these pages of prose, so they must exist and stay: about, accessibility, privacy.',
  check: ({ ids, pages }, today) => [
    ...pages
      .filter(({ id, data }) => required.includes(id) && !isAlwaysShown(data, today))
      .map(({ file, data }): Found => ({
        file,
        path: [hiding.find((field) => data[field] !== undefined) ?? 'draft'],
        problem: 'hides a page to which every page of the site links',
        expected: 'no such line',
      })),
    ...required
      .filter((id) => isThere(ids) && !ids.pages.includes(id))
      .map((id): Found => ({
        file: `pages/${id}.mdx`,
        path: [],
        problem: 'is missing, and every page of the site links to it',
        expected: 'a page of prose with this name',
        example: "---\ntitle: Privacy\nsummary: What this site knows of you.\nreviewed: '2026-03-31'\n---",
      })),
  ],
};

function isAlwaysShown(data: object, today: string): boolean {
  const days = daysShown(data);
  return days !== undefined && days.first <= today && days.last === '9999';
}

/** A folder without a single entry is told of as such, once. */
function isThere(ids: Content['ids']): boolean {
  return Object.values(ids).some((list) => list.length > 0);
}
