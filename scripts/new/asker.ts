/** Whoever answers: a person at a terminal, or a test. Nothing for an answer means that it is left for later. */
export interface Asker {
  /** Shows what a field is, before it is asked for. */
  tell(lines: readonly string[]): void;
  /**
   * @param problemOf what is wrong with an answer, if anything is
   * @param proposal what stands there already
   */
  text(
    question: string,
    problemOf: (text: string) => string | undefined,
    proposal?: string,
  ): Promise<string | undefined>;
  one(question: string, choices: readonly Choice[]): Promise<string | undefined>;
  many(question: string, choices: readonly Choice[]): Promise<string[]>;
  agrees(question: string, isLikely: boolean): Promise<boolean>;
}

/** One answer that may be chosen. */
export interface Choice {
  value: string;
  label: string;
}

/** Thrown where somebody breaks off. */
export class BrokenOff extends Error {}
