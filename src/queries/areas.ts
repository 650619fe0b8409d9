import { areaOf, type Area } from '../domain/area.ts';
import { listActions } from './actions.ts';
import { loadContent } from './content.ts';
import { listGroups } from './groups.ts';

/** Everything that belongs to a place. */
export async function loadArea(id: string): Promise<Area> {
  const [content, groups, promises] = await Promise.all([loadContent(), listGroups(), listActions()]);
  return areaOf(content, { groups, promises }, id);
}
