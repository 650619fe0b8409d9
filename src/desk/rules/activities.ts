import { addressOf } from '../../domain/address.ts';
import { dayWords } from '../../domain/words.ts';
import type { Activity } from '../../schemas/group.ts';
import type { DeskRule } from '../rule.ts';

/** Activities that take place no more. */
export const activities: DeskRule = {
  name: 'activity',
  title: 'Activities that are over',
  when: 'The last day of an activity, as its file has it, has passed.',
  next: 'Ask for the new dates, or delete the activity.',
  find: ({ shown, today }) =>
    shown.groups.flatMap(({ id, file, data }) =>
      data.activities.flatMap((activity) => {
        const day = lastDay(activity);
        if (day === undefined || day >= today) return [];
        return {
          id: `${id}.${activity.id}`,
          day,
          name: `${activity.name} (${data.title})`,
          path: addressOf('groups', id),
          file,
          why: `Its last day was ${dayWords(day)}.`,
        };
      }),
    ),
};

function lastDay({ schedule }: Activity): string | undefined {
  const { until } = { until: undefined, ...schedule };
  return schedule.repeats === 'dates' ? schedule.dates.toSorted().at(-1) : until;
}
