import type { Involvement } from './who-does-what.ts';
import { compareDates, spanOf } from './partial-date.ts';

/** What an organisation did in one year, or in a time that runs over several. */
export interface Years {
  /** "2022", "2012 to 2016"; "Today" for what simply stands; "Date not stated" where a paper gives none. */
  name: string;
  /** The newest first; where dates are equal, in the order in which they came. */
  items: Involvement[];
}

/** What an organisation does, by year: what stands today first, then the newest year, and at the end what has no date. */
export function yearsOf(involvements: readonly Involvement[]): Years[] {
  const dated: Dated[] = involvements.filter(
    (one): one is Dated => one.date !== undefined && !!spanOf(one.date),
  );
  const years = Map.groupBy(
    dated.sort((a, b) => compareDates(b.date, a.date)),
    yearName,
  );
  const rest = (name: string, isIn: (one: Involvement) => boolean): Years[] => {
    const items = involvements.filter(isIn);
    return items.length > 0 ? [{ name, items }] : [];
  };
  return [
    ...rest('Today', ({ date }) => date === undefined),
    ...[...years].map(([name, items]) => ({ name, items })),
    ...rest('Date not stated', ({ date }) => date !== undefined && !spanOf(date)),
  ];
}

function yearName({ date }: Dated): string {
  const { first = '', last = '' } = spanOf(date) ?? {};
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? to : `${from} to ${to}`;
}

type Dated = Involvement & Required<Pick<Involvement, 'date'>>;
