import type { Group } from '../schemas/group.ts';

/** A group as search engines read it: an Organization of schema.org. */
export function markupOf({ title, summary, contact }: Group): Record<string, string> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: title,
    description: summary,
    ...(contact?.website ? { url: contact.website } : {}),
  };
}
