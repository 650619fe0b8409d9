import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';
import type { Finding } from './finding.ts';

/** What can be checked: every valid entry, and the settings if they are valid too. */
export type Checkable = Omit<Content, 'council'> &
  Partial<Pick<Content, 'council'>> & {
    /** The SHA-256 of each file in `snapshots/`, by its path from the content folder. */
    digests: Readonly<Record<string, string>>;
    /** The names of the files in `images/`. */
    images: readonly string[];
    /** What the components of prose name. */
    named: readonly Named[];
  };

/** An entry that a component of prose names, and where. */
export interface Named {
  file: string;
  line: number;
  column: number;
  /** The component with the attribute that names it: `<FundStatus of>`. */
  by: string;
  target: CollectionName;
  id: string;
  /** A part of a strategy. */
  section?: string;
}

/** What a rule says; the list of rules adds its name. */
export type Found = Omit<Finding, 'rule'>;

/** Something that must agree across files. One rule a file; `index.ts` is the list. */
export interface Rule {
  /** A short name, shown with each finding: `reference-exists`. */
  name: string;
  /** What must hold, in a sentence that an editor understands. */
  description: string;
  /**
   * @param content every valid entry; entries that are not valid are in `ids` alone
   * @param today the day of the check, YYYY-MM-DD
   */
  check(content: Checkable, today: string): Found[];
}
