import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dueWithinMonths, silentAfterMonths } from '../../../src/domain/dates-say.ts';
import { stateOrder, stateWords } from '../../../src/domain/state.ts';
import { agreement } from '../../../src/schemas/agreement.ts';
import { became } from '../../../src/schemas/became.ts';
import { update } from '../../../src/schemas/update.ts';
import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { breakdown } from '../../../src/schemas/breakdown.ts';
import { consultation } from '../../../src/schemas/consultation.ts';
import { contactPoint } from '../../../src/schemas/contact-point.ts';
import { crisis } from '../../../src/schemas/crisis.ts';
import { document } from '../../../src/schemas/document.ts';
import { edition } from '../../../src/schemas/edition.ts';
import { money } from '../../../src/schemas/fields/money.ts';
import { partialDate } from '../../../src/schemas/fields/partial-date.ts';
import { group } from '../../../src/schemas/group.ts';
import { measure } from '../../../src/schemas/measure.ts';
import { newsletter } from '../../../src/schemas/newsletter.ts';
import { period } from '../../../src/schemas/period.ts';
import { review } from '../../../src/schemas/review.ts';
import { story } from '../../../src/schemas/story.ts';
import { support } from '../../../src/schemas/support.ts';
import { withMessage } from '../../fixtures/check-example.ts';
import { toldOf } from '../../fixtures/copy.ts';

const pages = readdirSync('docs/editors').map((name) => readFileSync(`docs/editors/${name}`, 'utf8'));
const guide = [readFileSync('docs/content.md', 'utf8'), ...pages].join('\n');

/** What the example of the guide that has a label says. YAML reads JSON too. */
function example(label: string): unknown {
  const [, depth = '', text] =
    new RegExp(`^( *)\`\`\`\\w+ ${label}\\n([\\s\\S]*?)^\\1\`\`\``, 'm').exec(guide) ?? [];
  if (text === undefined) throw new Error(`the guide has no example ${label}`);
  return parse(text.replaceAll(new RegExp(`^${depth}`, 'gm'), ''));
}

describe('the guide for editors', () => {
  test.each([
    ['groups/tovil-bell-ringers.json', group],
    ['documents/progress-2026-03.json', document],
    ['update', update.array()],
    ['closing', update.array()],
    ['revised', update.array()],
    ['became', became.array()],
    ['editions/equalities-2026.json', edition],
    ['stories/parish-webinars.mdx', story],
    ['periods/2026-03.json', period],
    ['corrections', period.shape.corrections.unwrap()],
    ['reviews/recovery-and-renewal-2022-23.mdx', review],
    ['reading', measure.shape.readings.element],
    ['figures', consultation.shape.figures],
    ['outcomes', consultation.shape.outcomes.unwrap()],
    ['whole', breakdown.shape.whole],
    ['parts', breakdown.shape.parts],
    ['statements', agreement.shape.statements],
    ['undertakings', agreement.shape.undertakings.unwrap()],
    ['issues', newsletter.shape.issues],
    ['contact-points/planning.json', contactPoint],
    ['crisis', crisis],
    ['support/warm-homes.mdx', support],
    ['dates', partialDate.array()],
    ['money', money.array()],
  ] as const)('its example %s is right', (label, schema) => {
    expect(schema.safeParse(example(label)).error).toBeUndefined();
  });

  test('it shows all four cases of a date and of an amount', () => {
    for (const label of ['dates', 'money']) {
      const cases = (example(label) as { basis: string }[]).map(({ basis }) => basis);
      expect(new Set(cases).size).toBe(4);
    }
  });

  test('it shows the message that an editor really gets', async () => {
    const told = toldOf((copy) => {
      copy.replace('actions/riverside-benches.mdx', '[community-team]', '[comunity-team]');
      copy.replace('groups/friends-of-the-mill.json', '"places"', '"place"');
    });
    const page = readFileSync('docs/editors/read-a-message.md', 'utf8');
    const shown = withMessage(page, told.replace(/^council\//gm, 'src/content/'));
    await expect(shown).toMatchFileSnapshot('../../../docs/editors/read-a-message.md');
  });

  test('its states and its months are those of the code', () => {
    for (const state of stateOrder) {
      const { label, meaning } = stateWords[state];
      expect(guide.replace(/ +/g, ' ')).toContain(`| \`${state}\` | ${label} | ${meaning} |`);
    }
    expect(guide).toContain(`comes within ${dueWithinMonths} months`);
    expect(guide).toContain(`more than ${silentAfterMonths} months old`);
  });

  test('it names every folder', () => {
    for (const name of collectionNames) expect(guide).toContain(`\`${name}/\``);
  });
});
