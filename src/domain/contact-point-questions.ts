import { compareText } from './compare-text.ts';
import type { Audience } from '../schemas/contact-point.ts';
import type { Content } from '../schemas/index.ts';
import { say } from './language.ts';

type Point = Content['contact-points'][number];

/** A question, and where each of its answers leads. */
export interface Question {
  kind: 'question';
  asks: string;
  answers: Answer[];
}

/** An answer that a visitor can give. */
export interface Answer {
  says: string;
  then: Question | End;
}

/** Where the questions end: with contact points; with the emergency number; or with none that the papers name. */
export interface End {
  kind: 'emergency' | 'points' | 'none';
  points: Point[];
}

/** Those who can be asking, in the order of the answers. */
const askers: readonly (readonly [Audience, string])[] = [
  ['residents', 'A resident, or somebody who speaks for one'],
  ['community-groups', 'A community or voluntary group'],
  ['parishes', 'A parish council'],
];

/**
 * "Which one do I want?" in at most three questions. What they ask follows from whom the contact points are for and from
 * their topics. Each contact point stands at an end, and every end says something.
 */
export function whichContactPoint(points: readonly Point[]): Question {
  return {
    kind: 'question',
    asks: 'Is anybody in danger now?',
    answers: [
      { says: say('Yes'), then: { kind: 'emergency', points: [] } },
      { says: say('No'), then: aboutWhat(points) },
    ],
  };
}

function aboutWhat(points: readonly Point[]): Question | End {
  const general = points.filter(
    ({ data }) => data.audience !== 'crisis' && data.audience !== 'accessibility',
  );
  const crises = points.filter(({ data }) => data.audience === 'crisis');
  const accessibility = points.filter(({ data }) => data.audience === 'accessibility');
  const topics = [...new Set(general.flatMap(({ data }) => data.topics ?? []))].sort(compareText);
  const answers: Answer[] = [
    ...crises.map((point) => ({
      says: point.data.crisis?.name ?? point.data.title,
      then: endAt([point]),
    })),
    ...topics.map((topic) => ({ says: topic, then: fromWhom(general, topic) })),
    ...(accessibility.length > 0
      ? [{ says: 'A problem with using this website', then: endAt(accessibility) }]
      : []),
  ];
  const rest = fromWhom(general);
  return answers.length === 0
    ? rest
    : {
        kind: 'question',
        asks: 'What is it about?',
        answers: [...answers, { says: 'Something else', then: rest }],
      };
}

/** Asks who is asking, unless it makes no difference. */
function fromWhom(points: readonly Point[], topic?: string): Question | End {
  const ends = askers.map(([audience, says]) => ({ says, then: endAt(pointsFor(points, audience, topic)) }));
  const [first] = ends;
  const isSame = ends.every(({ then }) => then.points.every((point) => first?.then.points.includes(point)));
  if (first && isSame && ends.every(({ then }) => then.points.length === first.then.points.length))
    return first.then;
  return { kind: 'question', asks: 'Who is asking?', answers: ends };
}

/** The contact points for a topic; where none of them is for those who ask, those that take everything. */
function pointsFor(points: readonly Point[], audience: Audience, topic: string | undefined): Point[] {
  const suits = ({ data }: Point) => data.audience === audience || data.audience === 'everyone';
  const special = points.filter((point) => suits(point) && topic && point.data.topics?.includes(topic));
  return special.length > 0 ? special : points.filter((point) => suits(point) && !point.data.topics);
}

function endAt(points: Point[]): End {
  return points.length > 0 ? { kind: 'points', points } : { kind: 'none', points };
}
