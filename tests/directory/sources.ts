import type { Sources } from '../../src/domain/directory/answer.ts';
import { readCatalogue, readFacet } from '../../src/domain/directory/catalogue.ts';
import { indexed } from '../../src/domain/directory/listing-text.ts';
import { nextOf } from '../../src/domain/directory/meeting-table.ts';
import { readVocabulary } from '../../src/domain/directory/spelling.ts';
import { textPlaces } from '../../src/domain/directory/text-places.ts';
import { stemOf } from '../../src/domain/directory/tokens.ts';
import { spotOf } from '../../src/domain/postcode-table.ts';
import { directoryIndex } from '../../src/exports/directory-index.ts';
import { tableOf } from '../../src/exports/postcode-tables.ts';
import type { Content } from '../../src/schemas/index.ts';

/** What the search fetches, out of the same content, and what else a test wants to know of it. */
export interface TestSources extends Sources {
  /** The id of a listing by its number. */
  idOf(row: number): string;
}

/**
 * The search as the browser has it, but for the text index, which is looked through word by word here.
 * @param content as it may be shown
 * @param today YYYY-MM-DD
 */
export function makeSources(content: Content, today: string): TestSources {
  const index = directoryIndex(content, today);
  const catalogue = readCatalogue({ ...index.catalogue, edition: '', shelves: [] });
  const places = textPlaces(catalogue);
  const shelves = index.shelves.map((text) => text.split(' '));
  return {
    catalogue,
    text: {
      find(token, isBegun) {
        const whole = indexed(stemOf(token));
        const hits = new Map<number, number>();
        for (const [shelf, words] of shelves.entries())
          places.add(
            hits,
            shelf,
            words.flatMap((word, at) => ((isBegun ? word.startsWith(token) : word === whole) ? [at] : [])),
          );
        return Promise.resolve(hits);
      },
    },
    facet: (facet) =>
      Promise.resolve(
        facet === 'category' || facet === 'place' ? catalogue.facets[facet] : readFacet(index.facets[facet]),
      ),
    positions: () => Promise.resolve(index.positions),
    vocabulary: () => Promise.resolve(readVocabulary(index.vocabulary)),
    nextMeetings: () => Promise.resolve(nextOf(index.meetings, { day: today, time: '00:00' })),
    spot(postcode) {
      const area = content.postcodes.find(({ data }) => data.title === postcode.outward);
      return Promise.resolve(
        area ? { spot: spotOf(postcode, tableOf(area.data)) } : { problem: 'not known' },
      );
    },
    idOf: (row) => index.cards[row]?.id ?? '',
  };
}
