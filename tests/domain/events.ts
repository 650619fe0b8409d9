import type { Event } from '../../src/schemas/event.ts';
import type { PartialDate } from '../../src/schemas/fields/partial-date.ts';
import type { Content, Entry } from '../../src/schemas/index.ts';
import { contentOf } from '../fixtures/copy.ts';

/** The day on which the tests of events look at them. */
export const today = '2026-11-21';

let read: Content | undefined;

/** The miniature council with no other events than these. */
export function withEvents(...events: Entry<'events'>[]): Content {
  read ??= contentOf(() => undefined);
  return { ...read, events };
}

/** An event of the miniature council, as a test needs it. */
export function eventOf(data: Partial<Event>, id = 'fair'): Entry<'events'> {
  return {
    id,
    file: `events/${id}.json`,
    data: {
      title: 'Fair',
      summary: 'A fair.',
      kind: 'community',
      date: { basis: 'not-stated', because: 'not-mentioned' },
      standing: 'held',
      organisers: [],
      sources: [{ document: 'progress-report-2025' }],
      ...data,
    },
  };
}

/** A date that a paper states: its precision is that of its form. */
export function stated(iso: string): PartialDate {
  const precision = iso.includes('/')
    ? 'range'
    : ((['year', 'month', 'day'] as const)[(iso.length - 4) / 3] ?? 'day');
  return { basis: 'stated', written: iso, iso, precision };
}
