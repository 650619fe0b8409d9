/** What the last check of the outgoing links found, as `npm run check:links` keeps it. */
export interface LinkResults {
  /** YYYY-MM-DD */
  checkedOn: string;
  links: readonly TriedLink[];
}

/** An outgoing link that was tried. */
export interface TriedLink {
  address: string;
  /** The content files in which it stands. */
  files: readonly string[];
  state: 'fine' | 'moved' | 'unclear' | 'dead';
  /** The day of the first check that found it so. */
  since: string;
  /** What happened, in words: "not found (404)". */
  problem?: string | undefined;
  /** The new address of one that moved. */
  to?: string | undefined;
}
