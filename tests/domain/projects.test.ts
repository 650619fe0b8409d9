import { describe, expect, it } from 'vitest';
import { projectsIn, tallyProjects } from '../../src/domain/project.ts';
import { projectsSentence } from '../../src/domain/project-words.ts';
import { contentOf } from '../fixtures/copy.ts';
import { scenes } from '../fixtures/scenes.ts';
import { papers, promise } from './papers.ts';

const { projects } = promise('love-where-you-live').data;

describe('Love Where You Live', () => {
  it('has 1 pilot and 7 that are to follow: the 8 that were promised', () => {
    expect(projects && tallyProjects(projects)).toEqual({
      told: 8,
      parts: [1, 7],
      named: 1,
      notNamed: 7,
      promised: 8,
    });
    expect(projects && projectsSentence(projects)).toBe(
      '8 projects were promised. The papers tell of 8 (1 + 7 = 8). They name 1; 7 are not named.',
    );
  });

  it('stands on the page of Tovil, and on that of the borough with its place', () => {
    const [here, ...others] = projectsIn(papers, 'tovil');
    expect(others).toEqual([]);
    expect(here).toMatchObject({
      project: { id: 'tovil', kind: 'pilot' },
      promise: { path: '/actions/love-where-you-live/#project-tovil' },
    });
    expect(here?.within).toBeUndefined();
    expect(projectsIn(papers, 'maidstone-borough')[0]?.within?.name).toBe('Tovil');
    expect(projectsIn(papers, 'marden')).toEqual([]);
  });
});

describe('projects in Larkshire', () => {
  const larkshire = contentOf((copy) => scenes['projects']?.(copy));

  it('tell what was heard of them last', () => {
    expect(projectsIn(larkshire, 'millbrook')[0]?.heard?.status?.state).toBe('complete');
  });

  it('say when all are named, and when none was promised by number', () => {
    const [first] =
      larkshire.actions.find(({ id }) => id === 'riverside-benches')?.data.projects?.items ?? [];
    expect(first && projectsSentence({ items: [first] })).toBe(
      'The papers tell of 1. All of them are named.',
    );
  });
});
