import type { Consultation } from '../schemas/consultation.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { calendarPath, type CalendarFile, type DatedItem } from './calendar-file.ts';
import { compareText } from './compare-text.ts';
import { spanOf } from './partial-date.ts';
import { dateWords } from './words.ts';

/**
 * The calendar of consultations: when each opens and when it closes, as far as the papers say. The count of a whole
 * year opens and closes nothing. There is a calendar, empty or not, so that whoever follows it finds it again.
 */
export function consultationCalendars(content: Pick<Content, 'consultations'>): CalendarFile[] {
  const items = content.consultations
    .filter(({ data }) => data.kind !== 'programme')
    .flatMap((entry) => [
      ...itemOf(entry, 'opens', entry.data.opened),
      ...itemOf(entry, 'closes', entry.data.closed),
    ])
    .sort((a, b) => compareText(a.span.first, b.span.first) || compareText(a.id, b.id));
  return [{ path: calendarPath('/consultations/'), name: 'Consultations', items }];
}

function itemOf(
  { id, data }: Entry<'consultations'>,
  end: 'opens' | 'closes',
  date: PartialDate,
): DatedItem[] {
  const span = spanOf(date);
  if (!span) return [];
  const isDay = span.first === span.last;
  return [
    {
      id: `consultations.${id}.${end}`,
      title: titleOf(data, end, isDay ? undefined : dateWords(date)),
      page: addressOf('consultations', id),
      span,
      isDay,
      text: [
        data.summary,
        ...(data.takePart === undefined ? [] : [data.takePart]),
        ...(isDay ? [] : ['The papers give no day.']),
        ...(data.link === undefined ? [] : [data.link]),
      ],
    },
  ];
}

/** @param known how far the date is known, where that is no day */
function titleOf({ title }: Consultation, end: 'opens' | 'closes', known: string | undefined): string {
  if (end === 'opens') return known === undefined ? `Opens: ${title}` : `Opens: ${title} (${known})`;
  return known === undefined ? `Closes: ${title}` : `Closes: ${title} (${known})`;
}
