import { viewActions, type ActionView } from '../domain/action.ts';
import { addressOf } from '../domain/address.ts';
import { fateOf } from '../domain/fate.ts';
import { findEntry } from '../domain/link.ts';
import { shortened } from '../domain/message.ts';
import { citedAs } from '../domain/paper.ts';
import { dateWords, listWords } from '../domain/words.ts';
import type { Content } from '../schemas/index.ts';
import type { Due } from './rule.ts';

const longestWords = 300;
/** Fates after which nobody has to report on a promise. */
const ended = new Set(['complete', 'stopped', 'dropped', 'merged', 'split', 'superseded', 'carried-forward']);

/** The promises on which the council still has to report: not done, not stopped, and not passed on. */
export function openPromises(shown: Content, today: string): ActionView[] {
  return viewActions(shown, today).filter(
    (view) => !view.dates.isClosed && !ended.has(fateOf(shown, view).kind),
  );
}

/** What the desk list says of a promise in any case. */
export function promiseDue(
  content: Content,
  { id, data }: ActionView,
): Pick<Due, 'id' | 'name' | 'path' | 'file'> {
  return {
    id,
    name: data.title,
    path: addressOf('actions', id),
    file: findEntry(content, 'actions', id).file,
  };
}

/** Who leads, what was said last and in which paper, and what the council said would come next. */
export function promiseFacts(
  content: Content,
  { data, strategy, heard, statusFrom }: ActionView,
): Due['facts'] {
  const last = heard?.points.at(-1) ?? heard?.status?.written;
  const paper = heard && citedAs(content, heard.source);
  const asked = content['contact-points'].filter(
    ({ data: { team } }) => team !== undefined && data.leads.includes(team),
  );
  const facts: [string, string | undefined][] = [
    ['Who leads', data.leads.length > 0 ? namesOf(content, data.leads) : 'the papers name nobody'],
    ['Where to ask', asked.length > 0 ? listWords(asked.map(({ data: { title } }) => title)) : undefined],
    ['Last word', heard ? shortened(last ?? 'none', longestWords) : 'none since it was promised'],
    ['Said in', heard && paper && `${paper.document.title}${whereIn(paper)}, ${dateWords(heard.date)}`],
    ['Next step, as said then', heard?.nextSteps && shortened(heard.nextSteps.join(' '), longestWords)],
    ['Status', statusFrom && `${statusFrom.status.written} (${dateWords(statusFrom.date)})`],
    ['Strategy', strategy.data.title],
  ];
  return facts.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

function namesOf(content: Content, ids: readonly string[]): string {
  return listWords(ids.map((id) => findEntry(content, 'organisations', id).data.title));
}

function whereIn({ section, page }: { section?: string | undefined; page?: number | undefined }): string {
  return [section && `, ${section}`, page !== undefined && `, page ${page}`].filter(Boolean).join('');
}
