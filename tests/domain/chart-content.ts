import { fileURLToPath } from 'node:url';
import { viewActions, type ActionView } from '../../src/domain/action.ts';
import { readContent } from '../../src/reader/read-content.ts';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));
const { content: read } = readContent(folder);
const { council } = read;
if (!council) throw new Error(`no settings in ${folder}`);

/** The content of the five papers. */
export const content = { ...read, council };

/** Their promises. What charts show of them does not depend on the day. */
export const actions = viewActions(content, '2026-01-01');

/** The promises of one strategy. */
export function actionsOf(strategy: string): ActionView[] {
  return actions.filter((action) => action.strategy.id === strategy);
}
