import { daysOf, facetOptions, facetValueName } from '../domain/group-facets.ts';
import { listActivities } from '../domain/listed-activity.ts';
import { weekdays, type Weekday } from '../domain/schedule.ts';
import type { Listed } from '../domain/week.ts';
import { loadContent } from './content.ts';

/** Every activity whose days can be worked out. */
export async function listWeek(): Promise<Listed[]> {
  return listActivities(await loadContent());
}

/** The days of the week on which anything can meet, each with what can. */
export async function listWeekdays(): Promise<{ weekday: Weekday; listed: Listed[] }[]> {
  const all = await listWeek();
  return weekdays
    .map((weekday) => ({
      weekday,
      listed: all.filter(({ schedule }) => daysOf(schedule).includes(weekday)),
    }))
    .filter(({ listed }) => listed.length > 0);
}

/** The categories and the places by which the week can be narrowed. */
export async function listWeekFilters(): Promise<
  Record<'categories' | 'places', { id: string; name: string }[]>
> {
  const [content, all] = await Promise.all([loadContent(), listWeek()]);
  const options = (facet: 'category' | 'place', used: readonly string[]) =>
    facetOptions(content, facet, used).map((id) => ({ id, name: facetValueName(content, facet, id) }));
  return {
    categories: options(
      'category',
      all.flatMap(({ categories }) => categories),
    ),
    places: options(
      'place',
      all.flatMap(({ places }) => places),
    ),
  };
}
