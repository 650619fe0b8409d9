import type { Found, Rule } from './rule.ts';

/** A series is an event that comes again and again, and is not a part of another. */
export const eventSeries: Rule = {
  name: 'event-series',
  description: 'A series that an event names is another event, one that comes again and again.',
  check: ({ events }) =>
    events.flatMap(({ id, file, data }): Found[] => {
      const { series } = data;
      if (series === undefined) return [];
      const whole = events.find((event) => event.id === series);
      const problem = series === id ? 'names the event itself' : whole && problemOf(whole.data);
      if (!problem) return [];
      const candidates = events.filter((event) => event.id !== id && !problemOf(event.data));
      return [
        {
          file,
          path: ['series'],
          problem,
          found: series,
          expected: 'the event that comes again and again (it has repeats), or no such line',
          ...(candidates[0] ? { example: candidates[0].id } : {}),
        },
      ];
    }),
};

function problemOf({
  repeats,
  series,
}: {
  repeats?: unknown;
  series?: string | undefined;
}): string | undefined {
  if (series !== undefined) return 'names an event that is itself one of a series';
  return repeats === undefined ? 'names an event that does not come again' : undefined;
}
