import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { figureWords, readingWords, withUnit } from '../measure-words.ts';
import { targetValue } from '../measure.ts';
import { aboutNothing, type Fact } from './fact.ts';

/** What is said of each measure: where it stood, with what it is compared, where it was to go, and each reading. */
export function factsOfMeasures(content: Content): Fact[] {
  return content.measures.flatMap(({ id, data }): Fact[] => {
    const { title, strategy, order, baseline, target, comparators = [], readings, sources } = data;
    const common = {
      order,
      path: addressOf('measures', id),
      about: { ...aboutNothing, strategies: [strategy] },
    };
    return [
      {
        ...common,
        key: ['measures', id, 'baseline'],
        kind: 'reading',
        date: baseline.date,
        source: baseline.source,
        says: `Where it stands at the start: ${title}, ${withUnit(data, baseline.value)}.`,
      },
      {
        ...common,
        key: ['measures', id, 'target'],
        kind: 'target',
        date: target.date,
        source: sources[0],
        says: `Target of a measure: ${title}, ${withUnit(data, targetValue(data).value)}.`,
      },
      ...comparators.map(({ id: other, name, value, date, source }): Fact => ({
        ...common,
        key: ['measures', id, 'compared', other],
        kind: 'reading',
        date,
        source,
        says: `To compare with: ${title}, ${name}: ${figureWords(data, value)}.`,
      })),
      ...readings.map((reading): Fact => ({
        ...common,
        key: ['measures', id, 'reading'],
        kind: 'reading',
        date: reading.date,
        source: reading.source,
        path: `${common.path}#readings`,
        says: `${title}: ${readingWords(data, reading)}.`,
      })),
    ];
  });
}
