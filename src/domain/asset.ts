import type { Content, Entry } from '../schemas/index.ts';
import type { Venue } from '../schemas/venue.ts';
import { compareText } from './compare-text.ts';
import { linkTo, sortLinks, type Link } from './link.ts';
import { isClass } from './organisation.ts';
import { compareDates } from './partial-date.ts';

/** The venues that one body owns or runs. */
export interface Holding {
  holder: Link;
  /** Whether the holder is no single body: nobody can tell from it which body is meant. */
  isClass: boolean;
  venues: Entry<'venues'>[];
}

/** A building that is to pass, or has passed, from one body to another. */
export interface AssetTransfer {
  venue: Link;
  transfer: NonNullable<Venue['transfer']>;
  from: Link;
  to: Link;
}

/** How far a transfer is, at the start of a line. */
export const transferWords: Record<AssetTransfer['transfer']['standing'], string> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  done: 'Done',
  refused: 'Refused',
};

/** Who holds what: holders by name, their venues by name. */
export function holdingsOf(content: Content): Holding[] {
  const held = content.venues.filter(({ data }) => data.holder !== undefined);
  const holders = content.organisations.filter(({ id }) => held.some(({ data }) => data.holder === id));
  const holdings = holders.map(({ id, data }) => ({
    name: data.title,
    holder: linkTo(content, 'organisations', id),
    isClass: isClass(data.kind),
    venues: byTitle(held.filter((venue) => venue.data.holder === id)),
  }));
  return sortLinks(holdings).map(({ holder, isClass: isNoBody, venues }) => ({
    holder,
    isClass: isNoBody,
    venues,
  }));
}

/** The venues of which no file names a holder: those that papers name apart from those that are listed without a paper. */
export function withoutHolder({
  venues,
}: Pick<Content, 'venues'>): Record<'inPapers' | 'listed', Entry<'venues'>[]> {
  const none = byTitle(venues.filter(({ data }) => data.holder === undefined));
  const isInPapers = ({ data }: Entry<'venues'>) => (data.sources ?? []).length > 0;
  return { inPapers: none.filter(isInPapers), listed: none.filter((venue) => !isInPapers(venue)) };
}

/** Every transfer of a building, the newest first. */
export function assetTransfers(content: Content): AssetTransfer[] {
  return content.venues
    .flatMap(({ id, data: { transfer } }): AssetTransfer[] =>
      transfer
        ? [
            {
              venue: linkTo(content, 'venues', id),
              transfer,
              from: linkTo(content, 'organisations', transfer.from),
              to: linkTo(content, 'organisations', transfer.to),
            },
          ]
        : [],
    )
    .sort(
      (a, b) => compareDates(b.transfer.date, a.transfer.date) || compareText(a.venue.name, b.venue.name),
    );
}

function byTitle(venues: readonly Entry<'venues'>[]): Entry<'venues'>[] {
  return venues.toSorted((a, b) => compareText(a.data.title, b.data.title));
}
