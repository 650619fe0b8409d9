import type { Content } from '../schemas/index.ts';
import type { Finding } from './finding.ts';

/** Something that must agree across files. One rule a file; `index.ts` is the list. */
export interface Rule {
  /** A short name, shown with each finding: `reference-exists`. */
  name: string;
  /** What must hold, in a sentence that an editor understands. */
  description: string;
  /**
   * @param content every valid entry
   * @param today the day of the check, YYYY-MM-DD
   */
  check(content: Content, today: string): Omit<Finding, 'rule'>[];
}
