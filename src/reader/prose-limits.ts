/** The longest prose of one file, in characters. */
const maxProse = 100_000;

/** The longest stretch of anything like code that is shown to the parser. */
const maxCode = 1000;

/** Lists and quotations within one another, on one line. */
const maxNesting = 30;

/** Something in prose, by its offset. */
export interface Flaw {
  offset: number;
  problem: string;
  expected?: string;
}

/**
 * What must not even reach the parser. It is native code: a long enough expression or import overflows its stack
 * and takes the whole process with it (satteri 0.10.5, from about 4,000 brackets), and deep nesting takes minutes.
 */
export function beyondLimits(body: string): Flaw | undefined {
  if (body.length > maxProse)
    return {
      offset: 0,
      problem: 'has too much prose for one page',
      expected: `at most ${maxProse / 1000} kB`,
    };
  const comment = body.indexOf('<!--');
  if (comment >= 0)
    return { offset: comment, problem: 'has an HTML comment, which breaks the page', expected: 'no comment' };
  const hidden = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.exec(body);
  if (hidden)
    return {
      offset: hidden.index,
      problem: 'has a control character or a text-direction override in it; type it again by hand',
    };
  const brace = /(?<!\\)(?:\\\\)*\{/.exec(body);
  if (brace && Math.max(body.lastIndexOf('}'), body.lastIndexOf('{')) - brace.index > maxCode)
    return { offset: brace.index, problem: 'has an expression in { }: content may not hold code' };
  for (const block of body.matchAll(/^(?:import|export)\s[\s\S]*?(?:\n[ \t]*\n|$(?![\s\S]))/gm))
    if (block[0].length > maxCode)
      return {
        offset: block.index,
        problem: 'has a paragraph that begins with import or export, which is code',
      };
  const nested = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${maxNesting},}`, 'm').exec(body);
  if (nested) return { offset: nested.index, problem: 'is nested too deeply to be prose' };
  return undefined;
}
