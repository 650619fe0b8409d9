import type { Page } from 'playwright-core';

const facets = ['kind', 'strategy', 'state', 'place', 'category'];

/** The counts as the page shows them; what is hidden counts nothing. */
export function shownCounts(page: Page): Promise<Counts> {
  return page.evaluate((names) => {
    const countOf = ({ labels }: HTMLInputElement) =>
      Number(/\((\d+)\)\s*$/.exec(labels?.[0]?.textContent ?? '')?.[1]);
    const shown = (name: string) =>
      [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)]
        .map((box) => [box.value, countOf(box)] as const)
        .filter(([, count]) => count !== 0);
    return Object.fromEntries(names.map((name) => [name, Object.fromEntries(shown(name))]));
  }, facets);
}

/** Reads every page that the query finds, and counts by hand what each filter would give. */
export async function countByHand(page: Page, search: string): Promise<{ total: number; counts: Counts }> {
  const fields = new URLSearchParams(search);
  const pages = await readFilters(page, fields.get('q') || null);
  const fits = (filters: Filters, but?: string) =>
    facets.every((facet) => {
      const chosen = facet === but ? [] : fields.getAll(facet);
      return chosen.length === 0 || chosen.some((value) => filters[facet]?.includes(value));
    });
  const countOf = (facet: string) => {
    const values = pages.filter((filters) => fits(filters, facet)).flatMap((filters) => filters[facet] ?? []);
    const counts: Record<string, number> = {};
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    total: pages.filter((filters) => fits(filters)).length,
    counts: Object.fromEntries(facets.map((facet) => [facet, countOf(facet)])),
  };
}

/** The filters of every page that has the words. As text, because vitest rewrites an import. */
function readFilters(page: Page, query: string | null): Promise<Filters[]> {
  return page.evaluate(`import('/pagefind/pagefind.js')
    .then((index) => index.search(${JSON.stringify(query)}))
    .then(({ results }) => Promise.all(results.map((result) => result.data())))
    .then((pages) => pages.map(({ filters }) => filters))`);
}

type Filters = Partial<Record<string, string[]>>;
type Counts = Record<string, Record<string, number>>;
