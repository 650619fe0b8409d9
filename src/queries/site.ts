import type { Site } from '../components/site/site-page.ts';
import { emptyLists } from '../domain/empty-lists.ts';
import { readFallbacks, type Fallbacks } from '../reader/fallbacks.ts';
import { languagesOf } from '../reader/settings.ts';
import { today } from '../reader/today.ts';
import { loadContent, loadPreview } from './content.ts';

let known: { is: Fallbacks | undefined } | undefined;

/** What every page of the site shares: the council and the day. */
export async function loadSite(): Promise<Site> {
  const fallbacks = (known ??= { is: readFallbacks() }).is;
  const [content, preview] = await Promise.all([loadContent(), loadPreview()]);
  return {
    council: content.council,
    today: today(),
    empty: emptyLists(content),
    preview,
    untranslated: fallbacks && { language: languagesOf()[0] ?? 'en', pages: fallbacks.pages },
  };
}
