import { addressOf } from '../domain/address.ts';
import { scheduleWords } from '../domain/schedule.ts';
import type { Activity } from '../schemas/group.ts';
import type { Entry } from '../schemas/index.ts';
import { byId, type Dataset, type Published } from './dataset.ts';
import { moneyColumns, moneyFields, type MoneyFields } from './money.ts';
import { spotColumns, spotFields, type SpotFields } from './spot.ts';

/** One activity of a group as it is published. */
export type ActivityRecord = {
  group: string;
  group_title: string;
  demonstration: boolean;
  activity: string;
  name: string;
  summary: string | null;
  when: string;
  repeats: string;
  days: string[];
  time_from: string | null;
  time_to: string | null;
  online: boolean;
  cost_kind: string;
  cost_per: string | null;
  cost_concessions: string | null;
  age_from: number | null;
  age_to: number | null;
  audiences: string[];
  joining: string;
  joining_words: string | null;
  languages: string[];
  page: string;
} & SpotFields &
  MoneyFields<'cost'>;

/** Every activity of every group that is on the site on the day. */
export const activities: Dataset<ActivityRecord> = {
  name: 'activities',
  title: 'Activities of community groups',
  about: 'One row for each thing that a group does, with its place, time and cost.',
  columns: {
    group: 'The group: an id.',
    group_title: 'The name of the group.',
    demonstration: 'true for a made-up group.',
    activity: 'The id of the activity within the group.',
    name: 'What it is called.',
    summary: 'What happens there.',
    when: 'When it takes place, in words, in the time of London.',
    repeats: 'weekly, monthly, quarterly, times-a-year, yearly, dates, by-arrangement or not-stated.',
    days: 'The days of the week.',
    time_from: 'When it begins, in 24 hours.',
    time_to: 'When it ends.',
    online: 'true where it takes place online.',
    ...spotColumns,
    cost_kind: 'free, donation, paid or not-known.',
    ...moneyColumns('cost', 'What it costs'),
    cost_per: 'For what: a session, a year.',
    cost_concessions: 'Who pays less, and how much.',
    age_from: 'The youngest age. Empty where there is no limit.',
    age_to: 'The oldest age. Empty where there is no limit.',
    audiences: 'Who it is for.',
    joining: 'How to join: drop-in, book, refer or ask.',
    joining_words: 'What else you must know to join.',
    languages: 'Languages spoken there, as codes.',
    page: 'The web address of the page of the group.',
  },
  rows: (published) =>
    byId(published.content.groups).flatMap((group) =>
      group.data.activities.map((activity) => record(activity, group, published)),
    ),
};

function record(
  { id, name, summary, venue, online, schedule, cost, ages, audiences, joining, languages }: Activity,
  group: Entry<'groups'>,
  { content, address }: Published,
): ActivityRecord {
  const isPaid = cost.kind === 'paid';
  return {
    group: group.id,
    group_title: group.data.title,
    demonstration: group.data.demonstration ?? false,
    activity: id,
    name,
    summary: summary ?? null,
    when: scheduleWords(schedule),
    repeats: schedule.repeats,
    days: weekdaysOf(schedule),
    time_from: ('from' in schedule ? schedule.from : null) ?? null,
    time_to: ('to' in schedule ? schedule.to : null) ?? null,
    online: online ?? false,
    ...spotFields(content.venues.find((entry) => entry.id === venue)),
    cost_kind: cost.kind,
    ...moneyFields('cost', isPaid ? cost.amount : undefined),
    cost_per: isPaid ? cost.per : null,
    cost_concessions: (isPaid ? cost.concessions : null) ?? null,
    age_from: ages?.from ?? null,
    age_to: ages?.to ?? null,
    audiences,
    joining: joining.how,
    joining_words: joining.words ?? null,
    languages: languages ?? [],
    page: address(addressOf('groups', group.id)),
  };
}

function weekdaysOf(schedule: Activity['schedule']): string[] {
  if (schedule.repeats === 'weekly') return schedule.days;
  return schedule.repeats === 'monthly' ? [schedule.day] : [];
}
