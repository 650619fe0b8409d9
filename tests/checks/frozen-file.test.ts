import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { freezeCopy, period } from '../fixtures/frozen.ts';

it('tells of a frozen period whose snapshot is missing', () => {
  const told = toldOf((copy) => {
    freezeCopy(copy);
    copy.remove('snapshots/2025-01.json');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/periods/2025-01.json:13:3
      frozen says that the period is frozen, but its snapshot is missing  [frozen-file]
        found: no file snapshots/2025-01.json
        expected: the file snapshots/2025-01.json, as Git has it: nobody can make it again as it was"
  `);
});

it('tells of a snapshot without a period, and of one whose period is not frozen', () => {
  const orphan = toldOf((copy) => {
    freezeCopy(copy);
    copy.remove('periods/2025-01.json');
  });
  expect(orphan).toMatchInlineSnapshot(`
    "council/snapshots/2025-01.json:1:1
      this file belongs to no period  [frozen-file]
        found: no file periods/2025-01.json
        expected: the period, as Git has it: a snapshot is never renamed"
  `);
  const thawed = toldOf((copy) => {
    freezeCopy(copy);
    copy.write('periods/2025-01.json', JSON.stringify(period));
  });
  expect(thawed).toMatchInlineSnapshot(`
    "council/snapshots/2025-01.json:1:1
      this file belongs to a period that is not frozen  [frozen-file]
        found: no "frozen" in periods/2025-01.json
        expected: the "frozen" of periods/2025-01.json, as Git has it. Was it never there? Delete the snapshot, then: npm run freeze 2025-01"
  `);
});

it('tells of a period whose date was changed after it was frozen', () => {
  const told = toldOf((copy) => {
    freezeCopy(copy);
    copy.replace('periods/2025-01.json', '"iso": "2025-01"', '"iso": "2025-02"');
  });
  expect(told).toContain(`date was changed after the period was frozen  [frozen-file]
    found: a last day of 28 February 2025
    expected: a last day of 31 January 2025, up to which the snapshot goes; a wrong date is said in the corrections`);
});
