import * as pagefind from 'pagefind';
import type { Content } from '../../src/schemas/index.ts';
import { listingWords } from './listing-words.ts';

/**
 * Writes the index that Pagefind makes when it is given each listing as a record, with its name, its texts and the titles
 * of its categories, and is left to itself.
 * @throws where Pagefind reports anything
 */
export async function writePlainPagefind(folder: string, content: Content): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(errors.join('; '));
    for (const { id, name, activities, text, categories } of listingWords(content)) {
      const added = await index.addCustomRecord({
        url: `/groups/${id}/`,
        content: [name, activities, text, categories].join('. '),
        language: 'en',
        meta: { title: name },
      });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  } finally {
    await pagefind.close();
  }
}
