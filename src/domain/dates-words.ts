import type { DateFact } from './dates-say.ts';
import { dayWords, monthsWords } from './words.ts';

/** What one fact about dates means, as a sentence without its full stop. */
export function factWords({ kind, day, months }: DateFact): string {
  const since = months > 0 ? `${monthsWords(months)} ago` : 'less than a month ago';
  switch (kind) {
    case 'due':
      return `Due by ${dayWords(day)}`;
    case 'overdue':
      return `Target date passed ${since}, and the council has not said that it is finished`;
    case 'silent':
      return `No update published for ${monthsWords(months)}`;
    case 'never-reported':
      return `No update published in the ${monthsWords(months)} since it was promised`;
    case 'ended-open':
      return `The strategy ended ${since} without a closing statement on this promise`;
  }
}
