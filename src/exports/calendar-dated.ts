import { ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import type { DatedItem } from '../domain/calendar-file.ts';
import { addDays } from '../domain/partial-date.ts';
import { addSeries, commonOf, timesOf, type CalendarSource } from './calendar-entry.ts';
import { seriesFrom } from './calendar-series.ts';
import { wall } from './calendar-value.ts';

/** Writes what has a date of its own; what comes again and again, from its first day on, be it long past. */
export function addDated(calendar: ICalCalendar, item: DatedItem, source: CalendarSource): void {
  const { span, from, to, isDay, repeats } = item;
  const entry = { ...item, text: item.text.join('\n') };
  if (repeats) {
    for (const series of seriesFrom(repeats, span.first, source.today, source.content.council.calendar))
      addSeries(calendar, series, entry, source);
    return;
  }
  const isLong = span.last > span.first;
  calendar.createEvent({
    ...commonOf(entry, source),
    ...timesOf({ day: span.first, from: isDay && !isLong ? from : undefined, to }),
    // The end of whole days is the day after the last. Nobody is busy for as long as that.
    ...(isLong && { end: wall(addDays(span.last, 1), undefined) }),
    ...((isLong || !isDay) && { transparency: ICalEventTransparency.TRANSPARENT }),
  });
}
