import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whichContactPoint, type End, type Question } from '../../src/domain/contact-point-questions.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { audiences, type ContactPoint } from '../../src/schemas/contact-point.ts';
import type { Entry } from '../../src/schemas/index.ts';

type Point = Entry<'contact-points'>;

/** Every way of answering: the answers, and where they end. */
function waysThrough(step: Question | End, said: string[] = []): { said: string[]; end: End }[] {
  if (step.kind !== 'question') return [{ said, end: step }];
  return step.answers.flatMap(({ says, then }) => waysThrough(then, [...said, says]));
}

const point = (id: string, audience: ContactPoint['audience'], topics?: string[]): Point => ({
  id,
  file: `contact-points/${id}.json`,
  data: {
    title: id,
    summary: 'S.',
    audience,
    ...(topics ? { topics } : {}),
    address: { basis: 'not-stated', because: 'not-mentioned' },
    statements: [],
    sources: [],
  },
});

const made = fc
  .array(
    fc.record({
      audience: fc.constantFrom(...audiences),
      topics: fc.option(fc.uniqueArray(fc.constantFrom('Bins', 'Planning', 'Trees'), { minLength: 1 }), {
        nil: undefined,
      }),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map(({ audience, topics }, at) => point(`p${at}`, audience, topics)));

const endsOf = (points: readonly Point[]) =>
  Object.fromEntries(
    waysThrough(whichContactPoint(points)).map(({ said, end }) => [
      said.join(' > '),
      end.points.length > 0 ? end.points.map(({ id }) => id).join(', ') : end.kind,
    ]),
  );

test('whatever contact points a council has: each is reached, no way ends in nothing, and nobody is asked a fourth thing', () => {
  fc.assert(
    fc.property(made, (points) => {
      const ways = waysThrough(whichContactPoint(points));
      const reached = new Set(ways.flatMap(({ end }) => end.points));
      expect([...points].filter((one) => !reached.has(one))).toEqual([]);
      for (const { said, end } of ways) {
        expect(said.length).toBeLessThanOrEqual(3);
        expect(end.kind === 'points').toBe(end.points.length > 0);
      }
      expect(new Set(ways.map(({ said }) => said.join('|'))).size).toBe(ways.length);
    }),
  );
});

test('those who ask get what is for them, before what is for everyone', () => {
  const points = [
    point('parishes', 'parishes'),
    point('bins', 'residents', ['Bins']),
    point('hall', 'everyone'),
  ];
  expect(endsOf(points)).toEqual({
    Yes: 'emergency',
    'No > Bins > A resident, or somebody who speaks for one': 'bins',
    'No > Bins > A community or voluntary group': 'hall',
    'No > Bins > A parish council': 'parishes, hall',
    'No > Something else > A resident, or somebody who speaks for one': 'hall',
    'No > Something else > A community or voluntary group': 'hall',
    'No > Something else > A parish council': 'parishes, hall',
  });
});

test('what makes no difference is not asked', () => {
  expect(endsOf([])).toEqual({ Yes: 'emergency', No: 'none' });
  expect(endsOf([point('desk', 'everyone')])).toEqual({ Yes: 'emergency', No: 'desk' });
});

test('the four contact points of the papers; for residents the papers name none', () => {
  const { content } = readContent('src/content');
  expect(endsOf(content['contact-points'])).toEqual({
    Yes: 'emergency',
    'No > Ukraine crisis': 'ukraine-crisis',
    'No > A problem with using this website': 'accessibility',
    'No > Something else > A resident, or somebody who speaks for one': 'none',
    'No > Something else > A community or voluntary group': 'voluntary-and-community-sector',
    'No > Something else > A parish council': 'parish-councils',
  });
});
