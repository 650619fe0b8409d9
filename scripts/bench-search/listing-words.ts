import { listingTexts } from '../../src/domain/directory/listing-text.ts';
import { linkTo } from '../../src/domain/link.ts';
import type { Content } from '../../src/schemas/index.ts';

/** What is searched of a listing, as another search is given it. */
export interface ListingWords {
  id: string;
  name: string;
  activities: string;
  text: string;
  categories: string;
}

/** The texts of each listing, the same that the search of the site has, and the titles of its categories. */
export function listingWords(content: Content): ListingWords[] {
  const join = (texts: string[][]) => texts.map((words) => words.join(' ')).join('. ');
  return content.groups.map(({ id, data }) => {
    const { name, activity, text } = listingTexts(content, data);
    return {
      id,
      name: join(name),
      activities: join(activity),
      text: join(text),
      categories: data.categories.map((category) => linkTo(content, 'categories', category).name).join('. '),
    };
  });
}
