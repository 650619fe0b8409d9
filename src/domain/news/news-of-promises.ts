import type { Update } from '../../schemas/update.ts';
import type { Content } from '../../schemas/index.ts';
import type { ActionView } from '../action.ts';
import { addressOf } from '../address.ts';
import { originsOf, type DecisionView } from '../decision.ts';
import { originWords } from '../decision-words.ts';
import { linkTo } from '../link.ts';
import { stateWords } from '../state.ts';
import { caveatOf } from '../strategy.ts';
import type { Terms } from '../terms.ts';
import { anchorOfPaper } from '../update-anchor.ts';
import { dateWords, listWords, moneyWords } from '../words.ts';
import {
  aboutPromises,
  byPaper,
  itemIfTold,
  sourceBlock,
  toldFirst,
  type NewsBlock,
  type NewsItem,
} from './news-item.ts';

/** What was told of promises: that they were made, and each report on them. */
export function newsOfPromises(
  content: Content,
  actions: readonly ActionView[],
  decisions: readonly DecisionView[],
): NewsItem[] {
  return actions.flatMap((action) => [
    ...made(content, action, decisions),
    ...byPaper(action.data.updates).flatMap(([paper, updates]) => report(content, action, paper, updates)),
  ]);
}

function made(
  content: Content,
  { id, data, strategy }: ActionView,
  decisions: readonly DecisionView[],
): NewsItem[] {
  const leads = data.leads.map((lead) => linkTo(content, 'organisations', lead).name);
  return itemIfTold(toldFirst(content, data.sources), {
    key: ['actions', id, 'made'],
    title: `Promise: ${data.title}`,
    path: addressOf('actions', id),
    body: [
      data.summary,
      caveatOf(strategy.data) ?? '',
      ...originsOf(decisions, id).map(originWords),
      {
        name: `As first promised in ${strategy.data.title}`,
        items: [...termsWords(data), `Led by: ${leads.length > 0 ? listWords(leads) : 'not stated'}`],
      },
      sourceBlock(content, data.sources),
    ],
    about: aboutPromises(content, [id]),
  });
}

/** One paper seldom tells of several dates; it stays one entry, so that a date can be put right later. */
function report(content: Content, { id, data }: ActionView, paper: string, updates: Update[]): NewsItem[] {
  const status = updates.findLast((update) => update.status)?.status;
  const newest = updates.at(-1);
  const when = newest ? dateWords(newest.date) : '';
  return itemIfTold(
    toldFirst(
      content,
      updates.map(({ source }) => source),
      newest?.date,
    ),
    {
      key: ['actions', id, 'report', paper],
      title: `${data.title}: ${status ? `“${status.written}” (${when})` : `what was said, ${when}`}`,
      path: `${addressOf('actions', id)}#${anchorOfPaper(paper)}`,
      body: [
        ...updates.flatMap((update) => [
          ...(updates.length > 1 ? [`Of ${dateWords(update.date)}:`] : []),
          ...updateBlocks(update),
        ]),
        sourceBlock(
          content,
          updates.map(({ source }) => source),
        ),
      ],
      about: aboutPromises(content, [id]),
    },
  );
}

function updateBlocks({ status, points, issues = [], nextSteps = [], revised }: Update): NewsBlock[] {
  return [
    status
      ? `The paper’s words: “${status.written}”. We read them as: ${stateWords[status.state].label}.`
      : '',
    status?.carriedForward ? `What becomes of it: ${status.carriedForward}` : '',
    { name: 'What was done or found', items: points },
    { name: 'Difficulties', items: issues },
    { name: 'Next steps, as said then', items: nextSteps },
    {
      name: 'Changed by this paper',
      items: revised
        ? [...termsWords(revised), revised.reason ? `Reason: ${revised.reason}` : 'No reason is given.']
        : [],
    },
  ];
}

/** Dates and money, as far as they are given. */
function termsWords({ targetStart, targets, agreedFunding }: { [K in keyof Terms]?: Terms[K] | undefined }) {
  return [
    ...(targetStart ? [`To start: ${dateWords(targetStart)}`] : []),
    ...(targets ?? []).map(
      ({ label, date }) => `To be finished${label ? ` (${label})` : ''}: ${dateWords(date)}`,
    ),
    ...(agreedFunding ? [`Funding: ${moneyWords(agreedFunding.amount)}`] : []),
  ];
}
