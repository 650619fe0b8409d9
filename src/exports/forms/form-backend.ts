import type { Admin } from '../../schemas/settings/admin.ts';

/** What the history of the repository says of a save. */
const messages = {
  create: 'Add {{slug}} ({{collection}})',
  update: 'Change {{slug}} ({{collection}})',
  delete: 'Delete {{slug}} ({{collection}})',
  uploadMedia: 'Add {{path}}',
  deleteMedia: 'Delete {{path}}',
};

const publicHost = { github: 'https://github.com', gitlab: 'https://gitlab.com' } as const;

/** Where the forms read and save, as Sveltia CMS describes it. */
export function formBackend(admin: Admin): Record<string, unknown> {
  // Sveltia CMS knows a folder only beside a host. This one is not there, and nothing is ever sent to it.
  if (admin.by === 'folder')
    return { name: 'github', repo: 'this-computer/noticeboard', auth_methods: ['token'] };
  const { origin } = new URL(admin.repository);
  return {
    name: admin.by,
    repo: pathOf(admin.repository),
    branch: admin.branch,
    commit_messages: messages,
    ...(origin === publicHost[admin.by] ? {} : ownHost(admin.by, origin)),
    ...signIn(admin),
  };
}

function ownHost(by: 'github' | 'gitlab', origin: string): Record<string, string> {
  return by === 'github'
    ? { api_root: `${origin}/api/v3` }
    : { base_url: origin, api_root: `${origin}/api/v4` };
}

/** An access token always does; a service or an application is offered where there is one. */
function signIn(admin: Exclude<Admin, { by: 'folder' }>): Record<string, unknown> {
  if (admin.by === 'github')
    return admin.signIn ? { base_url: new URL(admin.signIn).origin } : { auth_methods: ['token'] };
  return admin.application ? { auth_type: 'pkce', app_id: admin.application } : { auth_methods: ['token'] };
}

/** The path of a repository at its host: `group/project`. */
function pathOf(repository: string): string {
  return new URL(repository).pathname.replace(/^\/|\/$/g, '').replace(/\.git$/, '');
}
