import type { Audience } from '../domain/shown-content.ts';

/**
 * For whom the site is built: with PREVIEW set to anything but 0, for those who make it. Drafts and all else that is hidden
 * are shown then, marked.
 */
export function audienceOf(environment: Record<string, string | undefined> = process.env): Audience {
  const { PREVIEW: wish = '' } = environment;
  return wish === '' || wish === '0' ? 'public' : 'preview';
}
