import { bookletOf, type Booklet } from '../domain/booklet.ts';
import type { Entry } from '../schemas/index.ts';
import { loadArea } from './areas.ts';
import { loadContent } from './content.ts';

/** The booklets of all places that have one. */
export async function listBooklets(): Promise<{ place: Entry<'places'>; booklet: Booklet }[]> {
  const content = await loadContent();
  const all = await Promise.all(
    content.places.map(async (place) => ({
      place,
      booklet: bookletOf(content, place.data.kind, await loadArea(place.id)),
    })),
  );
  return all.flatMap(({ place, booklet }) => (booklet ? [{ place, booklet }] : []));
}
