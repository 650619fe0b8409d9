import { shownContent } from '../../src/domain/shown-content.ts';
import { contentFolder } from '../../src/reader/files.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { today } from '../../src/reader/today.ts';
import type { Content } from '../../src/schemas/index.ts';

/**
 * The council after which the others are made, as its content may be shown today.
 * @throws where its settings cannot be read
 */
export function readModel(): Content {
  const { content } = readContent(contentFolder());
  if (!content.council) throw new Error('council.json cannot be read: run "npm run check:content".');
  return shownContent({ ...content, council: content.council }, today(), 'public');
}
