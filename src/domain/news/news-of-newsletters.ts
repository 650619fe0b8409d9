import type { Content } from '../../schemas/index.ts';
import { issueAddress, issueKey, paragraphsOf } from '../newsletter.ts';
import { aboutPromises, itemIfTold, type NewsItem } from './news-item.ts';

/** The issues of newsletters. An issue is a paper itself, so it is filed under its own date. */
export function newsOfNewsletters(content: Content): NewsItem[] {
  return content.newsletters.flatMap(({ id, data }) =>
    data.issues.flatMap((issue) =>
      itemIfTold('iso' in issue.date ? { date: issue.date, of: 'fact' } : undefined, {
        key: ['newsletters', id, 'issue', issueKey(issue)],
        title: `${data.title}: ${issue.title}`,
        path: issueAddress(id, issue),
        body: [
          ...paragraphsOf(issue),
          ...(issue.link === undefined ? [] : [`It can be read at ${issue.link}`]),
        ],
        about: {
          strategies: aboutPromises(content, data.actions ?? []).strategies,
          places: [],
          organisations: [...(data.team ? [data.team] : []), ...data.audience],
        },
      }),
    ),
  );
}
