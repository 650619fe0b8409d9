import type { Action } from '../../schemas/action.ts';
import type { Content, Entry } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { endWords } from '../fate.ts';
import { findEntry } from '../link.ts';
import { aboutPromises } from '../news/news-item.ts';
import { oldestPaper } from '../paper.ts';
import { updateAnchors } from '../update-anchor.ts';
import { aboutAll, dateOfPaper, firstSentence, stopped, type Fact } from './fact.ts';
import { factsOfUpdates } from './facts-of-updates.ts';

/** What is said of each promise: that it was made, its dates, each report, how success is judged, and its end. */
export function factsOfPromises(content: Content): Fact[] {
  return content.actions.flatMap((action) =>
    [
      ...planned(content, action),
      ...reported(content, action),
      ...judged(content, action),
      ...ended(content, action),
    ].map((fact) => ({ ...fact, order: action.data.order })),
  );
}

function planned(content: Content, { id, data }: Entry<'actions'>): Fact[] {
  const [common, source] = [commonOf(content, id), data.sources[0]];
  const strategy = findEntry(content, 'strategies', data.strategy).data;
  // A paper of another strategy may name the thing earlier, but makes no promise of it.
  const lists = content.editions.filter((edition) => edition.data.strategy === data.strategy);
  const own = data.sources.filter((cited) => lists.some((list) => list.data.document === cited.document));
  const made = oldestPaper(content, own.length > 0 ? own : data.sources);
  return [
    {
      ...common,
      key: ['actions', id, 'made'],
      date: made.data.date,
      kind: 'action',
      says: `Promised in “${strategy.title}”: ${stopped(data.title)}`,
      source: data.sources.find(({ document }) => document === made.id),
    },
    {
      ...common,
      key: ['actions', id, 'start'],
      date: data.targetStart,
      kind: 'start',
      source,
      says: `Work on this promise is to start: ${stopped(data.title)}`,
    },
    ...data.targets.map(({ label, date }): Fact => {
      const says = dueWords(data, label);
      return { ...common, key: ['actions', id, 'target'], date, kind: 'target', says, source };
    }),
  ];
}

function reported(content: Content, { id, data }: Entry<'actions'>): Fact[] {
  const { path, about } = commonOf(content, id);
  const anchors = updateAnchors(data.updates);
  return [
    ...factsOfUpdates(data.updates, {
      key: ['actions', id],
      title: data.title,
      about,
      pathOf: (at) => `${path}#${anchors[at]}`,
    }),
    ...(data.projects?.items ?? []).flatMap(({ id: project, title, place, updates = [] }) =>
      factsOfUpdates(updates, {
        key: ['actions', id, 'project', project],
        title,
        pathOf: () => path,
        about: aboutAll(about, { places: place ? [place] : [] }),
      }),
    ),
  ];
}

function judged(content: Content, { id, data }: Entry<'actions'>): Fact[] {
  const { path, about } = commonOf(content, id);
  return data.successCriteria.items.flatMap((criterion): Fact[] => {
    const { date, text, evidence, source } = criterion;
    if (!date) return [];
    const says = `How success is to be known: ${stopped(text)} ${firstSentence(evidence ?? '')}`.trim();
    const key = ['actions', id, 'criterion'];
    return [{ key, date, kind: 'criterion', says, path: `${path}#success`, source, about }];
  });
}

function ended(content: Content, { id, data }: Entry<'actions'>): Fact[] {
  return (data.became ?? []).map((end) => ({
    ...commonOf(content, id),
    key: ['actions', id, 'became', end.source.document],
    date: dateOfPaper(content, end.source.document),
    kind: 'fate',
    says: `${data.title}: ${stopped(endWords(end))}`,
    source: end.source,
  }));
}

function dueWords({ title }: Action, label: string | undefined): string {
  return label === undefined
    ? `This promise is to be finished: ${stopped(title)}`
    : `A part of this promise is to be finished (${label}): ${stopped(title)}`;
}

function commonOf(content: Content, id: string): Pick<Fact, 'path' | 'about'> {
  return { path: addressOf('actions', id), about: aboutAll(aboutPromises(content, [id])) };
}
