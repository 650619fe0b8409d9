import { postcodeArea, type PostcodeArea } from '../../src/schemas/postcode-area.ts';
import type { AreaTally, SectorTally, Sum } from './tally.ts';
import { Refused } from './refused.ts';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * The entries that come of a tally, in the order of their codes.
 * @param from where the numbers come from
 * @param present the entries that the site has: a town that only they know is kept
 * @throws Refused where an entry would not be valid
 */
export function areasOf(
  tallies: ReadonlyMap<string, AreaTally>,
  from: string,
  present: ReadonlyMap<string, PostcodeArea>,
): PostcodeArea[] {
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, tally]) => {
      const near = tally.near ?? present.get(title)?.near;
      const sectors = [...tally.sectors].sort(([a], [b]) => (a < b ? -1 : 1)).map(sectorOf);
      const area = postcodeArea.safeParse({
        title,
        ...(near ? { near } : {}),
        position: middleOf(tally),
        ...(sectors.length > 0 ? { sectors } : {}),
        from,
      });
      if (area.success) return area.data;
      const [issue] = area.error.issues;
      throw new Refused(`${title} would not be valid: ${issue?.path.join(' › ')} ${issue?.message}.`);
    });
}

/** What is said of the source where nobody says otherwise: with the edition, if the name of the file has it. */
export function sourceOf(file: string, shape: 'directory' | 'short'): string {
  if (shape === 'short') return `Approximate middle of the area, from ${file}`;
  const [, month = '', year = ''] = /_([A-Z]{3})_(\d{4})_/i.exec(file) ?? [];
  const number = months.indexOf(month.toUpperCase());
  const edition =
    number < 0
      ? ''
      : `, ${new Date(Date.UTC(2000, number)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })} ${year}`;
  const rights = `Contains OS data © Crown copyright and Royal Mail data © Royal Mail${year ? `, ${year}` : ''}`;
  return `ONS Postcode Directory${edition}, Open Government Licence. ${rights}`;
}

function sectorOf([sector, tally]: [string, SectorTally]): unknown {
  const places = [...tally.places].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  return { sector, position: middleOf(tally), places };
}

/** The mean of positions, to four decimals: about ten yards. */
function middleOf({ latitude, longitude, count }: Sum): { latitude: number; longitude: number } {
  const round = (sum: number) => Number((sum / count).toFixed(4));
  return { latitude: round(latitude), longitude: round(longitude) };
}
