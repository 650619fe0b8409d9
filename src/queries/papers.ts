import { linkTo, type Link } from '../domain/link.ts';
import { loadContent } from './content.ts';

/** The page of each paper, by its id: what source citations link to. */
export async function loadPapers(): Promise<Record<string, Link>> {
  const content = await loadContent();
  return Object.fromEntries(content.documents.map(({ id }) => [id, linkTo(content, 'documents', id)]));
}
