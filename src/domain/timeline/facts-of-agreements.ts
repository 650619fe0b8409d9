import type { Agreement } from '../../schemas/agreement.ts';
import type { Content, Entry } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { standingWords } from '../agreement-words.ts';
import { aboutPromises } from '../news/news-item.ts';
import { undertakingAnchor } from '../undertaking.ts';
import { aboutAll, firstSentence, type Fact } from './fact.ts';
import { factsOfUpdates } from './facts-of-updates.ts';

/** What is said of each agreement: that it was signed, how it stands, who speaks for it and until when, and what was kept. */
export function factsOfAgreements(content: Content): Fact[] {
  return content.agreements.flatMap((entry): Fact[] => {
    const { id, data } = entry;
    const common = { path: addressOf('agreements', id), about: aboutOf(content, data) };
    return [
      {
        ...common,
        key: ['agreements', id, 'signed'],
        date: data.signed,
        kind: 'agreement',
        says: `It is signed or agreed: ${data.title}.`,
        source: data.sources[0],
      },
      ...data.statements.map(({ date, says, text, source }): Fact => ({
        ...common,
        key: ['agreements', id, 'said', source.document],
        date,
        kind: 'agreement',
        source,
        says: says
          ? `${data.title}: ${standingWords[says]}. ${firstSentence(text)}`
          : `${data.title}: ${firstSentence(text)}`,
      })),
      ...(data.champions ?? []).map(({ name, role, term, source }): Fact => ({
        ...common,
        key: ['agreements', id, 'champion'],
        date: term,
        kind: 'term',
        source,
        says: name === undefined ? `In office: ${role}.` : `In office: ${name}, ${role}.`,
      })),
      ...undertaken(entry, common),
    ];
  });
}

function undertaken({ id, data }: Entry<'agreements'>, common: Pick<Fact, 'path' | 'about'>): Fact[] {
  return (data.undertakings ?? []).flatMap((undertaking) => {
    const { id: name, text, updates = [], evidence = [] } = undertaking;
    const path = `${common.path}#${undertakingAnchor(undertaking)}`;
    const key = ['agreements', id, name];
    const title = `${data.title}: ${firstSentence(text)}`;
    return [
      ...factsOfUpdates(updates, {
        key,
        title: unstopped(title),
        pathOf: () => path,
        about: common.about,
      }),
      ...evidence.map(({ date, text: shown, source }): Fact => {
        const says = `${title} ${firstSentence(shown)}`;
        return {
          ...common,
          path,
          key: [...key, 'shown', source.document],
          date,
          kind: 'agreement',
          says,
          source,
        };
      }),
    ];
  });
}

/** A sentence as the start of another. */
function unstopped(text: string): string {
  return text.replace(/\.$/, '');
}

function aboutOf(content: Content, { parties, undertakings = [] }: Agreement): Fact['about'] {
  const tracked = undertakings.flatMap(({ action }) => action ?? []);
  return aboutAll(
    { strategies: aboutPromises(content, tracked).strategies },
    { organisations: [...parties, ...undertakings.flatMap(({ by }) => by)] },
  );
}
