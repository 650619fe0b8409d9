import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { findingFormats } from '../../src/reader/finding-formats.ts';
import { repositoryPath } from '../../src/reader/repository-path.ts';

const finding: Finding = {
  rule: 'reference-exists',
  file: 'groups/bell-ringers.json',
  path: ['activities', 0, 'venue'],
  problem: 'names no file of venues/',
  found: '"hal"',
  nearest: 'hall',
  line: 12,
  column: 7,
};
const advice: Finding = {
  rule: 'plain-english',
  file: 'pages/about.mdx',
  path: [],
  problem: 'has a long sentence',
  level: 'advice',
};
const within = (file: string) => `src/content/${file}`;

describe('findings for GitHub', () => {
  test('are commands that put each on its line; advice is a notice', () => {
    expect(findingFormats.github([finding, advice], within)).toMatchInlineSnapshot(`
      "::error file=src/content/groups/bell-ringers.json,line=12,col=7,title=activities › 1 › venue [reference-exists]::activities › 1 › venue names no file of venues/%0Afound: "hal"%0Adid you mean: hall?
      ::notice file=src/content/pages/about.mdx,line=1,title=Advice%3A This file [plain-english]::This file has a long sentence"
    `);
  });

  test('cannot be made to hold another command', () => {
    const found = 'x\n::error file=secret::y\r::set-output name=a::b % %0A \u001b[2J';
    const file = 'groups/a,line=1::b:c.json';
    const text = findingFormats.github([{ ...finding, found, file }], within);
    expect(text.split(/[\r\n]/)).toHaveLength(1);
    expect(text.match(/::(?:error|notice)/g)?.length).toBe(2);
    expect(text.indexOf('::error file=secret')).toBeGreaterThan(text.indexOf('%0Afound'));
    expect(text).toContain('file=src/content/groups/a%2Cline=1%3A%3Ab%3Ac.json,line=12');
    expect(text).toContain('%25 %250A \\u001b[2J');
  });
});

test('findings for GitLab are a Code Quality report, each with a fingerprint of its own', () => {
  const report = JSON.parse(findingFormats.gitlab([finding, finding, advice], within)) as Issue[];
  expect(report.map(({ severity }) => severity)).toEqual(['major', 'major', 'info']);
  expect(report[0]).toMatchObject({
    check_name: 'reference-exists',
    location: { path: 'src/content/groups/bell-ringers.json', lines: { begin: 12 } },
    description: 'activities › 1 › venue names no file of venues/\nfound: "hal"\ndid you mean: hall?',
  });
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(report[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('findings as JSON have their paths from the root of the repository', () => {
  expect(JSON.parse(findingFormats.json([finding], within))).toEqual([
    { ...finding, file: 'src/content/groups/bell-ringers.json' },
  ]);
  expect(findingFormats.json([], within)).toBe('[]');
});

test('where the root of the repository is', () => {
  const path = (environment: Record<string, string>) =>
    repositoryPath('/council/content', 'groups/a.json', environment);
  expect(path({ GITHUB_WORKSPACE: '/council' })).toBe('content/groups/a.json');
  expect(path({ CI_PROJECT_DIR: '/' })).toBe('council/content/groups/a.json');
  expect(path({ INIT_CWD: '/council/content' })).toBe('groups/a.json');
});

interface Issue {
  check_name: string;
  description: string;
  fingerprint: string;
  severity: string;
  location: object;
}
