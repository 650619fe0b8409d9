import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { aboutPromises } from '../news/news-item.ts';
import { aboutAll, firstSentence, type Fact } from './fact.ts';

/** What is said of each policy: when it was agreed, when it is to be looked at again, when it was, and how it stands. */
export function factsOfPolicies(content: Content): Fact[] {
  return content.policies.flatMap(({ id, data }): Fact[] => {
    const { title, owner, adopted, reviewDue, reviewed, statements, actions = [], sources } = data;
    const { strategies } = aboutPromises(content, actions);
    const common = {
      path: addressOf('policies', id),
      kind: 'policy' as const,
      source: sources[0],
      about: aboutAll({ strategies, organisations: owner ? [owner] : [] }),
    };
    return [
      { ...common, key: ['policies', id, 'adopted'], date: adopted, says: `It is agreed: ${title}.` },
      {
        ...common,
        key: ['policies', id, 'due'],
        date: reviewDue,
        says: `It is to be looked at again: ${title}.`,
      },
      ...(reviewed
        ? [
            {
              ...common,
              key: ['policies', id, 'reviewed'],
              date: reviewed,
              says: `It is looked at again: ${title}.`,
            },
          ]
        : []),
      ...statements.map(({ date, text, source }) => ({
        ...common,
        key: ['policies', id, 'said', source.document],
        date,
        source,
        says: `${title}: ${firstSentence(text)}`,
      })),
    ];
  });
}
