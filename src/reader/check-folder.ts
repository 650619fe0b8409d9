import { compareFindings, type Finding } from '../checks/finding.ts';
import { checkContent } from '../checks/index.ts';
import { notInFuture } from '../checks/not-in-future.ts';
import type { Content } from '../schemas/index.ts';
import { readContent } from './read-content.ts';
import { isDayAsked } from './today.ts';

/**
 * Reads a content folder and holds it against its schemas and every rule.
 * @param folder the content folder
 * @param today the day of the check, YYYY-MM-DD
 * @param mayLieAhead whether dates after that day are welcome, because the day was asked for
 * @returns all findings at once, sorted, each with its line; the content unless its settings are missing or wrong
 */
export function checkFolder(
  folder: string,
  today: string,
  mayLieAhead = isDayAsked(),
): { content?: Content; findings: Finding[] } {
  const { content, findings, locate } = readContent(folder);
  const all = [...findings, ...checkContent(content, today)]
    .filter(({ rule }) => !mayLieAhead || rule !== notInFuture.name)
    .map(locate)
    .sort(compareFindings);
  const { council } = content;
  return { ...(council ? { content: { ...content, council } } : {}), findings: all };
}
