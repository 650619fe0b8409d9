import type { Became } from '../../schemas/became.ts';
import type { Content } from '../../schemas/index.ts';
import type { ActionView } from '../action.ts';
import { addressOf } from '../address.ts';
import { endWords } from '../fate.ts';
import { linkTo } from '../link.ts';
import { listWords } from '../words.ts';
import {
  aboutPromises,
  byPaper,
  itemIfTold,
  sourceBlock,
  toldFirst,
  type NewsBlock,
  type NewsItem,
} from './news-item.ts';

/** What was told of the ends of promises: dropped, merged, carried forward, left out, as a later paper has it. */
export function newsOfFates(content: Content, actions: readonly ActionView[]): NewsItem[] {
  return actions.flatMap((action) =>
    byPaper(action.data.became ?? []).flatMap(([paper, all]) => became(content, action, paper, all)),
  );
}

function became(content: Content, { id, data }: ActionView, paper: string, all: Became[]): NewsItem[] {
  return itemIfTold(
    toldFirst(
      content,
      all.map(({ source }) => source),
    ),
    {
      key: ['actions', id, 'became', paper],
      title: `${data.title}: ${listWords([...new Set(all.map(endWords))])}`,
      path: addressOf('actions', id),
      body: [
        ...all.flatMap((end): NewsBlock[] => [
          becameNote(end),
          {
            name: 'It lives on in',
            links: [
              ...('into' in end ? (end.into ?? []) : []).map((into) => linkTo(content, 'actions', into)),
              ...('plan' in end && end.plan ? [linkTo(content, 'documents', end.plan)] : []),
            ],
          },
        ]),
        sourceBlock(
          content,
          all.map(({ source }) => source),
        ),
      ],
      about: aboutPromises(content, [id]),
    },
  );
}

function becameNote(end: Became): string {
  if (end.how !== 'dropped') return end.note ?? '';
  return end.reason.basis === 'stated' ? `Reason: ${end.reason.text}` : 'No reason is given.';
}
