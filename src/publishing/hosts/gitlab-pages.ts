import type { Host } from './host.ts';
import { redirectLines } from './redirect-lines.ts';

/** GitLab reads so many lines of `_redirects`, and no more. */
const mostLines = 1000;
/** A page that moved has two lines where what lies below it moved too. */
const mostRedirects = mostLines / 2;

/** Sends headers of its own choosing, sends packed copies, and follows a redirect only where no file lies. */
export const gitlabPages: Host = {
  policyIn: 'page',
  sendsPacked: true,
  redirectsWithoutFile: mostRedirects,
  files: ({ address: { base }, redirects }) => {
    const lines = redirectLines(redirects.slice(0, mostRedirects), base, '301');
    return lines.length === 0 ? [] : [{ path: '_redirects', text: `${lines.join('\n')}\n`, in: 'site' }];
  },
};
