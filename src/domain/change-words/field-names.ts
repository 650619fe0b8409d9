/** Fields whose name is not what people call them. */
const names: Record<string, string> = {
  agreedFunding: 'agreed funding',
  aliases: 'other names',
  became: 'what became of it',
  bids: 'bids',
  checked: 'last check',
  citedIn: 'papers that name it',
  email: 'e-mail address',
  emergency: 'help in an emergency',
  held: 'whether we have read it',
  hire: 'how to hire it',
  iso: 'date for sorting',
  items: 'success criteria',
  masked: 'secret address',
  named: 'named awards',
  neverPublish: 'words that may not be published',
  partOf: 'the body that it belongs to',
  pending: 'waiting for a yes',
  phases: 'rounds',
  publishFrom: 'day from which it is published',
  seeAlso: 'related promises',
  siteName: 'name of the site',
  strategy: 'strategy',
  summary: 'summary',
  targetStart: 'start date',
  text: 'text',
  visible: 'days on which it is shown',
  written: 'words of the paper',
};

const singulars: Record<string, string> = {
  'success criteria': 'success criterion',
  'papers that name it': 'paper that names it',
  'words that may not be published': 'word that may not be published',
  'days on which it is shown': 'day on which it is shown',
  'what became of it': 'note of what became of it',
  series: 'series',
};

/** What people call a field: `targetStart` is "start date", `nextSteps` is "next steps". */
export function fieldWords(key: string): string {
  const own = Object.hasOwn(names, key) ? names[key] : undefined;
  return own ?? key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** What one item of a list is called: `updates` has an "update", `categories` a "category". */
export function itemNoun(key: string): string {
  const many = fieldWords(key);
  const own = Object.hasOwn(singulars, many) ? singulars[many] : undefined;
  if (own !== undefined) return own;
  if (/ies$/.test(many)) return many.replace(/ies$/, 'y');
  return many.replace(/(?<!s)s$/, '');
}

/** What several items of a list are called. */
export function itemNouns(key: string): string {
  const one = itemNoun(key);
  if (one === 'success criterion') return 'success criteria';
  if (/^(?:paper|offer|word|day|note) /.test(one)) return one.replace(/^\w+/, '$&s');
  return /[^aeiou]y$/.test(one) ? one.replace(/y$/, 'ies') : one === 'series' ? one : `${one}s`;
}
