/** A text as a pattern that fits that text alone, for patterns of PCRE, Go and JavaScript. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
