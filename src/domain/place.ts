import type { Content } from '../schemas/index.ts';

/** A place and every larger one in which it lies, itself first, each once. */
export function placesAbove({ places }: Pick<Content, 'places'>, id: string): string[] {
  const found = new Set([id]);
  for (const next of found)
    for (const above of places.find((place) => place.id === next)?.data.within ?? []) found.add(above);
  return [...found];
}

/** A place and every smaller one that lies in it, itself first, each once. */
export function placesWithin({ places }: Pick<Content, 'places'>, id: string): string[] {
  const found = new Set([id]);
  for (const next of found)
    for (const place of places) if (place.data.within?.includes(next)) found.add(place.id);
  return [...found];
}
