import type { ActionView } from '../domain/action.ts';
import type { GroupView } from '../domain/group.ts';
import type { Content } from '../schemas/index.ts';
import { today } from '../reader/today.ts';
import { listActions } from './actions.ts';
import { loadContent } from './content.ts';
import { listGroups } from './groups.ts';

/** What the blocks of a text may draw from. */
export async function loadKnows(): Promise<{
  content: Content;
  groups: GroupView[];
  actions: ActionView[];
  today: string;
}> {
  const [content, groups, actions] = await Promise.all([loadContent(), listGroups(), listActions()]);
  return { content, groups, actions, today: today() };
}
