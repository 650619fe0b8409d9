import type { Freshness } from '../freshness.ts';
import type { Sources } from './answer.ts';
import { freshnessCodes, type Catalogue } from './catalogue.ts';
import type { Question } from './question.ts';
import type { Sort } from './request.ts';

const unreliable: ReadonlySet<Freshness> = new Set(['stale', 'unchecked']);

/** A question that asks for something has its best order; where only a spot is given, the nearest come first. */
export function defaultSort({ parts }: Question, miles: Float32Array | undefined): Sort {
  return parts.length === 0 && miles ? 'distance' : 'relevance';
}

/** Puts listings in order. Without a question nothing is more relevant: what nobody has checked for long comes last. */
export async function order(
  sources: Pick<Sources, 'catalogue' | 'nextMeetings'>,
  rows: readonly number[],
  sort: Sort,
  { parts }: Question,
  miles: Float32Array | undefined,
): Promise<number[]> {
  const sorted = [...rows];
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
    case 'relevance':
      return parts.length > 0 ? sorted : reliableFirst(sources.catalogue, sorted);
  }
}

function reliableFirst({ freshness }: Catalogue, rows: number[]): number[] {
  const isUnreliable = (row: number) =>
    Number(unreliable.has(freshnessCodes[freshness[row] ?? 0] ?? 'unchecked'));
  return rows.sort((a, b) => isUnreliable(a) - isUnreliable(b) || a - b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
