import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { issueAddress } from '../newsletter.ts';
import { aboutPromises } from '../news/news-item.ts';
import { aboutAll, firstSentence, type Fact } from './fact.ts';

/** What each paper says of each contact point. */
export function factsOfContactPoints(content: Content): Fact[] {
  return content['contact-points'].flatMap(({ id, data }) => {
    const { strategies } = aboutPromises(content, data.actions ?? []);
    const about = aboutAll({ strategies, organisations: data.team ? [data.team] : [] });
    return data.statements.map(({ date, text, source }): Fact => ({
      key: ['contact-points', id, 'said', source.document],
      date,
      kind: 'contact',
      source,
      about,
      path: addressOf('contact-points', id),
      says: `${data.title}: ${firstSentence(text)}`,
    }));
  });
}

/** How often each newsletter came, as each paper says, and its issues. */
export function factsOfNewsletters(content: Content): Fact[] {
  return content.newsletters.flatMap(({ id, data }): Fact[] => {
    const { title, audience, team, frequency, issues, actions = [], sources } = data;
    const { strategies } = aboutPromises(content, actions);
    const common = {
      path: addressOf('newsletters', id),
      kind: 'newsletter' as const,
      about: aboutAll({ strategies, organisations: [...(team ? [team] : []), ...audience] }),
    };
    return [
      ...frequency.map(({ date, text, source }) => ({
        ...common,
        key: ['newsletters', id, 'said', source.document],
        date,
        source,
        says:
          text === undefined
            ? `A paper says how often it comes: ${title}.`
            : `${title}: ${firstSentence(text)}`,
      })),
      ...issues.map((issue) => ({
        ...common,
        key: ['newsletters', id, 'issue'],
        date: issue.date,
        source: sources[0],
        path: issueAddress(id, issue),
        says: `An issue comes out: ${title}, ${issue.title}.`,
      })),
    ];
  });
}
