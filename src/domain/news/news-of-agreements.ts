import type { Content, Entry } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { standingWords } from '../agreement-words.ts';
import type { Statement } from '../agreement.ts';
import { undertakingAnchor } from '../undertaking.ts';
import { dateWords } from '../words.ts';
import { aboutPromises, byPaper, itemIfTold, sourceBlock, toldFirst, type NewsItem } from './news-item.ts';

/** What papers told of agreements and of what is undertaken in them: one entry for each paper. */
export function newsOfAgreements(content: Content): NewsItem[] {
  return content.agreements.flatMap((agreement) => [
    ...byPaper(agreement.data.statements).flatMap(([paper, told]) => said(content, agreement, paper, told)),
    ...reported(content, agreement),
  ]);
}

function said(
  content: Content,
  agreement: Entry<'agreements'>,
  paper: string,
  statements: readonly Statement[],
): NewsItem[] {
  const { id, data } = agreement;
  const sources = statements.map(({ source }) => source);
  const standing = statements.findLast(({ says }) => says)?.says;
  const newest = statements.at(-1);
  return itemIfTold(toldFirst(content, sources, newest?.date), {
    key: ['agreements', id, 'said', paper],
    title: standing
      ? `${data.title}: ${standingWords[standing]}`
      : `${data.title}: what was said, ${newest ? dateWords(newest.date) : ''}`,
    path: `${addressOf('agreements', id)}#said`,
    body: [...statements.map(({ text }) => text), sourceBlock(content, sources)],
    about: aboutOf(content, agreement),
  });
}

/** What is undertaken and tracked as a promise stands among the news of that promise. */
function reported(content: Content, agreement: Entry<'agreements'>): NewsItem[] {
  const { id, data } = agreement;
  return (data.undertakings ?? []).flatMap((undertaking) =>
    byPaper(undertaking.updates ?? []).flatMap(([paper, updates]) => {
      const sources = updates.map(({ source }) => source);
      return itemIfTold(toldFirst(content, sources, updates.at(-1)?.date), {
        key: ['agreements', id, undertaking.id, 'report', paper],
        title: `Report on an undertaking of ${data.title}`,
        path: `${addressOf('agreements', id)}#${undertakingAnchor(undertaking)}`,
        body: [
          undertaking.text,
          ...updates.map(({ status }) => (status ? `The paper’s words: “${status.written}”.` : '')),
          { name: 'What was done or found', items: updates.flatMap(({ points }) => points) },
          sourceBlock(content, sources),
        ],
        about: aboutOf(content, agreement),
      });
    }),
  );
}

function aboutOf(content: Content, { data: { parties, undertakings = [] } }: Entry<'agreements'>) {
  const promises = undertakings.flatMap(({ action }) => action ?? []);
  return {
    strategies: aboutPromises(content, promises).strategies,
    places: [],
    organisations: [...new Set([...parties, ...undertakings.flatMap(({ by }) => by)])],
  };
}
