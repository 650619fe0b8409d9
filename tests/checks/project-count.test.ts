import { describe, expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';
import { scenes } from '../fixtures/scenes.ts';

const action = 'actions/riverside-benches.mdx';
const withProjects = (edit: (copy: Copy) => void) =>
  toldOf((copy) => {
    scenes['projects']?.(copy);
    edit(copy);
  });

describe('the projects of a promise', () => {
  it('are fine as many as were promised, or fewer', () => {
    expect(withProjects(() => undefined)).toBe('');
    expect(withProjects((copy) => copy.replace(action, 'count: 5', 'count: 2'))).toBe('');
  });

  it('may be more where a note says why', () => {
    const more = withProjects((copy) => {
      copy.replace(action, 'count: 5', 'count: 9');
      copy.replace(
        action,
        '  items:\n    - id: millbrook',
        '  note: Two villages asked.\n  items:\n    - id: millbrook',
      );
    });
    expect(more).toBe('');
  });

  it('have ids of their own and places that are there', () => {
    expect(withProjects((copy) => copy.replace(action, 'id: others', 'id: millbrook'))).toContain(
      '[part-id-unique]',
    );
    expect(withProjects((copy) => copy.replace(action, 'place: millbrook', 'place: millbrok'))).toContain(
      '[reference-exists]',
    );
  });

  it('that are only counted are two or more', () => {
    expect(withProjects((copy) => copy.replace(action, 'count: 5', 'count: 1'))).toContain(
      'counts one project: leave the line out',
    );
  });
});
