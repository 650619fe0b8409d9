import { createHash, randomUUID } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/** A repository at a host that answers as GitHub does, as far as the forms ask. */
export interface GitHost {
  /** The files by their paths. */
  files: Record<string, string>;
  /** Every save that the host took: its message and the files in it. */
  commits: { message: string; files: Record<string, string> }[];
  /** Called before a save is looked at: what somebody else does at that moment. */
  beforeCommit?: (() => void) | undefined;
  /** Changes a file as somebody else, with a commit of its own. */
  change(path: string, text: string): void;
}

/** Lets a page reach such a host in the place of GitHub. Another editor than the one at the page is called Kim. */
export async function answerAsGitHub(page: Page, files: Record<string, string>): Promise<GitHost> {
  let head = shaOf('first');
  const host: GitHost = {
    files: { ...files },
    commits: [],
    change(path, text) {
      host.files[path] = text;
      head = shaOf(randomUUID());
    },
  };
  const graph = ({ query, variables }: { query: string; variables: { input?: CommitInput } }): unknown => {
    const { input } = variables;
    if (input) {
      host.beforeCommit?.();
      host.beforeCommit = undefined;
      if (input.expectedHeadOid !== head)
        return { errors: [{ message: `Expected branch to point to "${input.expectedHeadOid}"` }] };
      const added = Object.fromEntries(
        input.fileChanges.additions.map(({ path, contents }) => [
          path,
          Buffer.from(contents, 'base64').toString('utf8'),
        ]),
      );
      Object.assign(host.files, added);
      host.commits.push({ message: input.message.headline, files: added });
      head = shaOf(randomUUID());
      const shas = Object.values(added).map((text, at) => [`file_${at}`, { oid: shaOf(text) }]);
      const commit = { oid: head, committedDate: '2026-11-20T10:00:00Z', ...Object.fromEntries(shas) };
      return { data: { createCommitOnBranch: { commit } } };
    }
    const texts = new Map(Object.values(host.files).map((text) => [shaOf(text), text]));
    const contents = [...query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)].map(
      ([, alias, sha = '']) => [alias, { text: texts.get(sha), isTruncated: false }],
    );
    const node = {
      oid: head,
      message: 'A change',
      committedDate: '2026-11-19T10:00:00Z',
      author: { name: 'Kim', email: 'kim@example.org' },
    };
    const ref = { target: { oid: head, history: { nodes: [node] } } };
    const histories = [...query.matchAll(/(commit_\d+): /g)].map(([, alias]) => [alias, ref]);
    return { data: { repository: { ref, ...Object.fromEntries([...contents, ...histories]) } } };
  };
  await page.route('https://api.github.com/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/graphql') return send(route, graph(route.request().postDataJSON() as never));
    if (path === '/user')
      return send(route, { id: 1, name: 'Alex', login: 'alex', email: 'alex@example.org' });
    if (path.includes('/collaborators/')) return route.fulfill({ status: 204, headers: open });
    if (path.includes('/git/trees/'))
      return send(route, {
        tree: Object.entries(host.files).map(([name, text]) => ({
          type: 'blob',
          path: name,
          sha: shaOf(text),
          size: text.length,
        })),
      });
    return route.fulfill({ status: 404, headers: open, body: '{}' });
  });
  return host;
}

const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
};

function send(route: Route, value: unknown): Promise<void> {
  return route.fulfill({ status: 200, headers: open, json: value });
}

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

interface CommitInput {
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[] };
  message: { headline: string };
}
