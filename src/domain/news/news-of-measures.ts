import type { Measure, Reading } from '../../schemas/measure.ts';
import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { dateWords, numberWords } from '../words.ts';
import { itemIfTold, sourceBlock, toldFirst, type NewsItem } from './news-item.ts';

/** What was told of measures: each figure after the baseline, and why there is none. */
export function newsOfMeasures(content: Content): NewsItem[] {
  return content.measures.flatMap(({ id, data }) =>
    data.readings.flatMap((reading) =>
      itemIfTold(toldFirst(content, [reading.source], reading.date), {
        // A figure is that of its date: a provisional one and its final one are the same entry.
        key: ['measures', id, 'reading', dateKey(reading)],
        title: `${data.title}: ${readingWords(reading)}, ${dateWords(reading.date)}`,
        path: addressOf('measures', id),
        body: [
          unitWords(data),
          reading.basis === 'counted' && reading.provisional ? 'The figure may still change.' : '',
          reading.basis === 'missing' ? reading.because : '',
          reading.break ? `Counted otherwise from here on: ${reading.break}` : '',
          reading.note ?? '',
          `At the start: ${numberWords(data.baseline.value)} (${dateWords(data.baseline.date)}).`,
          sourceBlock(content, [reading.source]),
        ],
        about: { strategies: [data.strategy], places: [], organisations: [] },
      }),
    ),
  );
}

function readingWords(reading: Reading): string {
  switch (reading.basis) {
    case 'counted':
      return numberWords(reading.value);
    case 'suppressed':
      return `below ${numberWords(reading.below)}, held back to protect people`;
    case 'missing':
      return 'no figure';
  }
}

function unitWords({ unit }: Measure): string {
  return unit.basis === 'not-stated' ? 'The paper does not say what is counted.' : `Counted: ${unit.one}.`;
}

/** Of figures without a date, one paper gives one. */
function dateKey({ date, source }: Reading): string {
  return 'iso' in date ? date.iso.replace('/', '..') : source.document;
}
