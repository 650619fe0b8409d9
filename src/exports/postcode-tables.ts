import type { PostcodeTable } from '../domain/postcode-table.ts';
import type { Position } from '../domain/distance.ts';
import type { Content } from '../schemas/index.ts';
import type { PostcodeArea } from '../schemas/postcode-area.ts';

/** The outward codes for which there is a table, in the order of their names: what the browser may ask for. */
export function outwardCodes({ postcodes }: Pick<Content, 'postcodes'>): string[] {
  return postcodes.map(({ data }) => data.title).sort((a, b) => (a < b ? -1 : 1));
}

/** The file that a browser fetches for a postcode area. */
export function writeTable(area: PostcodeArea): string {
  return `${JSON.stringify(tableOf(area))}\n`;
}

/** What of a postcode area the browser needs. */
export function tableOf({ position, near, sectors }: PostcodeArea): PostcodeTable {
  return {
    position: pair(position),
    ...(near === undefined ? {} : { near }),
    ...(sectors === undefined
      ? {}
      : {
          sectors: Object.fromEntries(
            sectors.map((part) => [
              part.sector,
              { ...(part.position ? { position: pair(part.position) } : {}), places: part.places },
            ]),
          ),
        }),
  };
}

function pair({ latitude, longitude }: Position): [number, number] {
  return [latitude, longitude];
}
