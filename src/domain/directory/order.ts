import { compareText } from '../compare-text.ts';
import type { Freshness } from '../freshness.ts';
import type { Sources } from './answer.ts';
import { freshnessCodes, type Catalogue } from './catalogue.ts';
import type { Question } from './question.ts';
import type { Sort } from './request.ts';

const unreliable: ReadonlySet<Freshness> = new Set(['stale', 'unchecked']);

/**
 * Puts listings in order. Where none is wanted, a question has ranked them; without one the nearest come first, and
 * without a spot what nobody has checked for long comes last.
 */
export async function order(
  sources: Pick<Sources, 'catalogue' | 'nextMeetings'>,
  rows: readonly number[],
  wanted: Sort | undefined,
  { parts }: Question,
  miles: Float32Array | undefined,
): Promise<number[]> {
  const sorted = [...rows];
  const isAsked = parts.length > 0;
  const sort = wanted ?? (miles && !isAsked ? 'distance' : undefined);
  switch (sort) {
    case 'name':
      return sorted.sort((a, b) => a - b);
    case 'distance': {
      const far = (row: number) => {
        const known = miles?.[row] ?? -1;
        return known < 0 ? Number.MAX_VALUE : known;
      };
      return sorted.sort((a, b) => far(a) - far(b) || a - b);
    }
    case 'next': {
      const next = await sources.nextMeetings();
      const when = (row: number) => next[row] || '~';
      return sorted.sort((a, b) => compareText(when(a), when(b)) || a - b);
    }
    case undefined:
      return isAsked ? sorted : reliableFirst(sources.catalogue, sorted);
  }
}

function reliableFirst({ freshness }: Catalogue, rows: number[]): number[] {
  const isUnreliable = (row: number) =>
    Number(unreliable.has(freshnessCodes[freshness[row] ?? 0] ?? 'unchecked'));
  return rows.sort((a, b) => isUnreliable(a) - isUnreliable(b) || a - b);
}
