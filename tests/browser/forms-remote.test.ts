import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formSteps, type FormSteps } from './form-steps.ts';
import { repositoryFiles, startForms, type FormsSite } from './forms-site.ts';
import { answerAsGitHub, type GitHost } from './git-host.ts';
import { openPage } from './open.ts';

describe('the forms at a Git host', () => {
  const file = 'src/content/groups/friends-of-the-mill.json';
  let remote: FormsSite;
  let page: Page;
  let steps: FormSteps;
  let host: GitHost;

  beforeAll(async () => {
    remote = await startForms({
      by: 'github',
      repository: 'https://github.com/larkshire/noticeboard',
      branch: 'main',
    });
    page = await openPage({ baseURL: remote.url, locale: 'en-GB', viewport: { width: 1280, height: 6000 } });
    steps = formSteps(page);
    host = await answerAsGitHub(page, repositoryFiles(remote.content));
  });

  afterAll(async () => {
    await page?.context().close();
    remote?.close();
  });

  function withSummary(words: string): string {
    return (host.files[file] ?? '').replace(/"summary": ".*"/, `"summary": "${words}"`);
  }

  test('are opened with a token, and a save is one commit of one file', async () => {
    await page.goto('/admin/');
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('alertdialog').getByRole('textbox').fill('a-token');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign In' }).click();
    await page.getByText('Friends of the Mill').waitFor();
    await steps.open('groups', 'friends-of-the-mill');
    const before = host.files[file] ?? '';
    await steps.text('summary').fill('Neighbours of the mill.');
    await steps.save();
    await steps.closed();
    expect(host.commits).toHaveLength(1);
    expect(host.commits[0]).toEqual({
      message: 'Change friends-of-the-mill (Group)',
      files: {
        [file]: before.replace('Neighbours who want the old mill to be mended.', 'Neighbours of the mill.'),
      },
    });
  });

  test('somebody else has changed the same file: nothing is saved before the editor has been asked', async () => {
    await steps.leave();
    await steps.open('groups', 'friends-of-the-mill');
    const theirs = withSummary('Kim wrote this.');
    host.change(file, theirs);
    await steps.text('summary').fill('Alex wrote this.');
    await steps.save();
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Kim\W+changed this entry[^]*To keep both, copy what you wrote/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(host.files[file]).toBe(theirs);
  });

  test('somebody else is a moment faster: the host refuses the save, and the form says so and keeps what was written', async () => {
    await steps.leave();
    await steps.open('groups', 'friends-of-the-mill');
    host.beforeCommit = () => host.change(file, withSummary('Kim was faster.'));
    await steps.text('summary').fill('Alex wrote this too.');
    await steps.save();
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('updated by someone else while saving');
    expect(host.files[file]).toContain('Kim was faster.');
    expect(await steps.text('summary').inputValue()).toBe('Alex wrote this too.');
  });
});
