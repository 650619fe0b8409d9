import type { Content } from '../../schemas/index.ts';
import { asIs } from '../language.ts';
import type { Fact } from './fact.ts';
import { factsOfAgreements } from './facts-of-agreements.ts';
import { factsOfContactPoints, factsOfNewsletters } from './facts-of-contacts.ts';
import { factsOfDecisions } from './facts-of-decisions.ts';
import { factsOfConsultations, factsOfEvents } from './facts-of-events.ts';
import { factsOfMeasures } from './facts-of-measures.ts';
import { factsOfMoney } from './facts-of-money.ts';
import { factsOfBreakdowns, factsOfPlaces, factsOfVenues } from './facts-of-places.ts';
import { factsOfPolicies } from './facts-of-policies.ts';
import { factsOfPromises } from './facts-of-promises.ts';
import { factsOfPapers, factsOfStrategies } from './facts-of-strategies.ts';
import { inOrder } from './order.ts';

/** A date in the content that is no fact of the timeline, and why. */
export interface LeftOut {
  /** Where it stands: `stories: moments[].date`, or the start of it. */
  at: string;
  /** What it is, for who reads the timeline. */
  what: string;
  why: string;
}

/** The dates that the timeline leaves out because they stand in it already. */
export const leftOut: readonly LeftOut[] = [
  {
    at: asIs('stories: moments[].date'),
    what: 'Stories',
    why: 'They tell again, one thing at a time, what papers say of promises and agreements.',
  },
  {
    at: asIs('editions: date'),
    what: 'Lists of promises',
    why: 'The date of a list is that of its paper.',
  },
  {
    at: asIs('periods: date'),
    what: 'Reporting periods',
    why: 'The date of a period is that of the papers that reported then.',
  },
  {
    at: asIs('snapshots: '),
    what: 'Frozen records',
    why: 'They repeat what was known at a time, so that it is never altered.',
  },
];

/**
 * Every fact of the content that has a date or could have one, in the order of the timeline; those without a date come
 * last. All keys differ.
 */
export function factsOf(content: Content): Fact[] {
  return withOwnKeys(
    inOrder([
      ...factsOfStrategies(content),
      ...factsOfPapers(content),
      ...factsOfDecisions(content),
      ...factsOfPromises(content),
      ...factsOfMeasures(content),
      ...factsOfMoney(content),
      ...factsOfAgreements(content),
      ...factsOfPolicies(content),
      ...factsOfConsultations(content),
      ...factsOfEvents(content),
      ...factsOfNewsletters(content),
      ...factsOfContactPoints(content),
      ...factsOfPlaces(content),
      ...factsOfVenues(content),
      ...factsOfBreakdowns(content),
    ]),
  );
}

/**
 * Where a thing has several facts of one kind, each takes its date into its key, as written in ISO; and where even that is
 * the same, its number among them, in the order of the file.
 */
function withOwnKeys(facts: readonly Fact[]): Fact[] {
  const count = (keys: readonly string[]) => Map.groupBy(keys, (key) => key);
  const plain = count(facts.map(({ key }) => key.join('/')));
  const dated = facts.map((fact) =>
    plain.get(fact.key.join('/'))?.length === 1
      ? fact
      : { ...fact, key: [...fact.key, 'iso' in fact.date ? fact.date.iso.replace('/', '..') : 'undated'] },
  );
  const seen = new Map<string, number>();
  return dated.map((fact) => {
    const name = fact.key.join('/');
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? fact : { ...fact, key: [...fact.key, String(number)] };
  });
}
