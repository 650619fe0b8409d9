import { compareFindings, type Finding } from '../checks/finding.ts';
import { checkContent } from '../checks/index.ts';
import type { Content } from '../schemas/index.ts';
import { readContent } from './read-content.ts';

/**
 * Reads a content folder and holds it against its schemas and every rule.
 * @param folder the content folder
 * @param today the day of the check, YYYY-MM-DD
 * @returns all findings at once, sorted, each with its line; the content where there is any
 */
export function checkFolder(folder: string, today: string): { content?: Content; findings: Finding[] } {
  const { content, findings, locate } = readContent(folder);
  const all = content ? [...findings, ...checkContent(content, today)] : findings;
  return { ...(content ? { content } : {}), findings: all.map(locate).sort(compareFindings) };
}
