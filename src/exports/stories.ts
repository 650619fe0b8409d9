import { addressOf } from '../domain/address.ts';
import { findEntry } from '../domain/link.ts';
import type { Entry } from '../schemas/index.ts';
import { byId, type Dataset, type Published } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One thing that a story tells, as it is published. */
export type StoryRecord = {
  story: string;
  question: string;
  answer: string;
  part: 'said' | 'silent' | 'contradiction';
  position: number;
  contradiction: string | null;
  text: string;
  action: string | null;
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every moment of every story, oldest first, and after them each side of what contradicts. */
export const stories: Dataset<StoryRecord> = {
  name: 'stories',
  title: 'Stories',
  about: 'One row for each thing that a paper says in a story, and one for each side of a contradiction.',
  columns: {
    story: 'The story: an id.',
    question: 'The question that it answers.',
    answer: 'What the papers let us answer.',
    part: 'said, silent (the paper does not mention it) or contradiction (one side of it).',
    position: 'Its place in the story, counted from 1.',
    contradiction: 'What does not agree. Sides of one contradiction have the same text here.',
    text: 'What the paper says, in our words.',
    ...dateColumns('date', 'The date of the paper'),
    action: 'The promise under which it stands: an id.',
    page: 'The web address of the page of the story.',
    ...sourceColumns,
  },
  rows: (published) => byId(published.content.stories).flatMap((story) => rowsOf(published, story)),
};

function rowsOf({ content, address }: Published, { id, data }: Entry<'stories'>): StoryRecord[] {
  const told = data.moments.map(({ date, text, action, silent, source }) => ({
    part: silent ? ('silent' as const) : ('said' as const),
    contradiction: null,
    text,
    action: action ?? null,
    date,
    source,
  }));
  const sides = (data.contradictions ?? []).flatMap(({ text, sides: all }) =>
    all.map(({ says, source }) => ({
      part: 'contradiction' as const,
      contradiction: text,
      text: says,
      action: null,
      date: findEntry(content, 'documents', source.document).data.date,
      source,
    })),
  );
  return [...told, ...sides].map(({ part, contradiction, text, action, date, source }, at) => ({
    story: id,
    question: data.question,
    answer: data.answer,
    part,
    position: at + 1,
    contradiction,
    text,
    ...dateFields('date', date),
    action,
    page: address(addressOf('stories', id)),
    ...sourceFields([source]),
  }));
}
