const oldest = 120;
/** "17 year old", "aged 5", "im 14", "18 months old". */
const patterns = [
  /\b(\d{1,3})[\s-]*(?:years?|yrs?|yo)\b[\s-]*(?:olds?\b)?/giu,
  /\b(?:aged?|i['’]?m|turning)\s+(\d{1,3})\b(?!\s*(?:years?|yrs?|months?))/giu,
];
const months = /\b(\d{1,2})[\s-]*months?\b[\s-]*(?:olds?\b)?/giu;

/**
 * The ages that a question names, in years, and the question without them. "Over 60s" is left: it says for whom something
 * is, not how old somebody is.
 */
export function readAges(text: string): { ages: number[]; rest: string } {
  const ages: number[] = [];
  let rest = text.replace(months, (_, count: string) => {
    ages.push(Math.floor(Number(count) / 12));
    return ' ';
  });
  for (const pattern of patterns)
    rest = rest.replace(pattern, (all: string, years: string) => {
      if (Number(years) > oldest) return all;
      ages.push(Number(years));
      return ' ';
    });
  return { ages, rest };
}
