import type { Admin } from '../schemas/settings/admin.ts';

/**
 * What the page at `/admin/` may load, by directive: more than a page of the site, and nothing from anybody but the host
 * of the content. Sveltia CMS writes its styles into the page as it goes, and shows
 * pictures before they are saved.
 */
export function adminPolicy(admin: Admin): Readonly<Record<string, readonly string[]>> {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...faces(admin)],
    'font-src': ["'self'"],
    'media-src': ['blob:'],
    'connect-src': ["'self'", 'data:', 'blob:', ...adminOrigins(admin)],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}

/** The window in which an editor signs in must be able to answer the page that opened it. */
export const adminOpenerPolicy = 'same-origin-allow-popups';

/** The origins that the forms ask to read, to save and to sign in. A folder on the computer needs none. */
export function adminOrigins(admin: Admin): string[] {
  if (admin.by === 'folder') return [];
  const { origin } = new URL(admin.repository);
  return [origin === 'https://github.com' ? 'https://api.github.com' : origin];
}

/** Where the host keeps the pictures of those who changed something. */
function faces(admin: Admin): string[] {
  if (admin.by === 'folder') return [];
  const { origin } = new URL(admin.repository);
  return [origin === 'https://github.com' ? 'https://avatars.githubusercontent.com' : origin];
}
