import type { Site } from '../components/site/site-page.ts';
import { crisisBanner, crisisOn } from '../domain/crisis.ts';
import { emptyLists } from '../domain/empty-lists.ts';
import { readFallbacks, type Fallbacks } from '../reader/fallbacks.ts';
import { languagesOf } from '../reader/settings.ts';
import { today } from '../reader/today.ts';
import { loadContent, loadPreview } from './content.ts';
import { loadPosterPages } from './posters.ts';

let known: { is: Fallbacks | undefined } | undefined;

/** What every page of the site shares: the council and the day. */
export async function loadSite(): Promise<Site> {
  const fallbacks = (known ??= { is: readFallbacks() }).is;
  const [content, preview, posters] = await Promise.all([loadContent(), loadPreview(), loadPosterPages()]);
  const crisis = crisisOn(content);
  return {
    council: content.council,
    today: today(),
    empty: emptyLists(content),
    crisis: crisis && crisisBanner(crisis),
    posters,
    preview,
    untranslated: fallbacks && { language: languagesOf()[0] ?? 'en', pages: fallbacks.pages },
  };
}
