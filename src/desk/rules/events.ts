import { addressOf } from '../../domain/address.ts';
import { timeOf } from '../../domain/event.ts';
import { spanOf } from '../../domain/partial-date.ts';
import { dateWords } from '../../domain/words.ts';
import type { DeskRule } from '../rule.ts';

/** Events of which nobody has said whether they took place. */
export const events: DeskRule = {
  name: 'event',
  title: 'Events that were planned and have passed',
  when: 'An event is planned or proposed, its last day has passed, and no paper says that it took place.',
  next: 'Ask whether it took place. Then write “held” as its standing, with the paper that says so, or a note that tells what became of it.',
  find: ({ shown, today }) =>
    shown.events.flatMap((event) => {
      const { id, file, data } = event;
      const day = spanOf(data.date)?.last;
      const isOpen = data.standing === 'planned' || data.standing === 'proposed';
      if (!isOpen || day === undefined || timeOf(event, today, shown.council.calendar) !== 'over') return [];
      return {
        id,
        day,
        name: data.title,
        path: addressOf('events', id),
        file,
        why: `It was ${data.standing} for ${dateWords(data.date)}. Nothing was heard of it since.`,
      };
    }),
};
