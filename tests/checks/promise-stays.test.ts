import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';
import { freezeCopy } from '../fixtures/frozen.ts';
import { writeMillPlan } from '../fixtures/mill-plan.ts';

const hide = (copy: Copy, name: string, line: string) =>
  copy.replace(`actions/${name}.mdx`, '---\n', `---\n${line}\n`);

it('tells of a promise that is hidden though a list on the site has it', () => {
  const told = toldOf((copy) => {
    writeMillPlan(copy);
    hide(copy, 'pond', 'draft: true');
    hide(copy, 'wheel', "publishFrom: '2027-05-03'");
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/pond.mdx:2:1
      draft hides a promise that editions/mill-2024.json lists, which is on the site  [promise-stays]
        found: true
        expected: no such line, or one like it in editions/mill-2024.json. A promise is never lost: where it was given up, say so under became
        example: became:
            - how: dropped
              reason: { basis: not-stated }
              source: { document: progress-2026-03, section: Row 9 }

    council/actions/wheel.mdx:2:1
      publishFrom hides a promise that editions/mill-2024.json lists, which is on the site  [promise-stays]
        found: 3 May 2027
        expected: no such line, or one like it in editions/mill-2024.json. A promise is never lost: where it was given up, say so under became
        example: became:
            - how: dropped
              reason: { basis: not-stated }
              source: { document: progress-2026-03, section: Row 9 }"
  `);
});

it('tells of a promise that is hidden though it is frozen', () => {
  const told = toldOf((copy) => {
    freezeCopy(copy);
    hide(copy, 'night-bus', "publishFrom: '2027-05-03'");
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:2:1
      publishFrom hides a promise that is frozen in snapshots/2025-01.json  [promise-stays]
        found: 3 May 2027
        expected: no such line. A promise is never lost: where it was given up, say so under became
        example: became:
            - how: dropped
              reason: { basis: not-stated }
              source: { document: progress-2026-03, section: Row 9 }"
  `);
});

it('accepts a promise that is hidden as long as the lists that have it, or that no list has', () => {
  const told = toldOf((copy) => {
    writeMillPlan(copy);
    for (const id of ['wheel', 'roof', 'pond', 'whole-house']) hide(copy, id, 'draft: true');
    for (const id of ['mill-2024', 'mill-2025'])
      copy.replace(`editions/${id}.json`, '"title"', '"draft": true, "title"');
  });
  expect(told).toBe('');
});

it('has no withdrawal for a promise, and says what to do instead', () => {
  const told = toldOf((copy) =>
    hide(copy, 'night-bus', "withdrawn: { on: '2026-11-01', reason: The council changed its mind. }"),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:2:1
      withdrawn is not a field here  [unknown-field]
        found: {"on":"2026-11-01","reason":"The council changed its mind."}
        expected: no such line: what papers promise, count and pay stays on the site. Say under became what became of a promise"
  `);
});
