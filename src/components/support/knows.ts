import type { ActionView } from '../../domain/action.ts';
import type { GroupView } from '../../domain/group.ts';
import type { Content } from '../../schemas/index.ts';

/** What the blocks of a text draw from. */
export interface Knows {
  content: Content;
  groups: readonly GroupView[];
  actions: readonly ActionView[];
  /** YYYY-MM-DD */
  today: string;
}

/**
 * What a block draws from.
 * @throws where the text around it was not drawn by `SupportProse`
 */
export function knowsOf({ knows }: App.Locals): Knows {
  if (!knows) throw new Error('A block stands in a text that is drawn without what it draws from.');
  return knows;
}
