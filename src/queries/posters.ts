import { postersOf, type Poster } from '../domain/poster.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

let making: Promise<Poster[]> | undefined;
let pages: Promise<ReadonlySet<string>> | undefined;

/** Every poster of the site. */
export function listPosters(): Promise<Poster[]> {
  if (import.meta.env.DEV) return make();
  return (making ??= make());
}

/** The pages that have a poster. */
export async function loadPosterPages(): Promise<ReadonlySet<string>> {
  if (import.meta.env.DEV) return pagesOf();
  return (pages ??= pagesOf());
}

async function pagesOf(): Promise<ReadonlySet<string>> {
  return new Set((await listPosters()).map(({ page }) => page));
}

async function make(): Promise<Poster[]> {
  return postersOf(await loadContent(), today());
}
