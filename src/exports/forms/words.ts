/** Names of fields that are no plain words, as the forms show them. Any other name is split into its words. */
const labels: Readonly<Record<string, string>> = {
  alt: 'What the picture shows',
  became: 'What became of it',
  because: 'Why there is none',
  iso: 'Date for sorting',
  leads: 'Who leads',
  sha256: 'SHA-256',
  to: 'To',
  typed: 'Words typed',
  written: 'Words of the paper',
};

const singulars: Readonly<Record<string, string>> = {
  aliases: 'alias',
  became: 'thing that became of it',
  items: 'criterion',
  leads: 'lead',
  means: 'word meant',
  neverPublish: 'word',
  open: 'open question',
  statuses: 'status',
  typed: 'word typed',
};

/** What a form calls a field: `targetStart` is "Target start". */
export function labelOf(name: string): string {
  return labels[name] ?? sentence(wordsOf(name));
}

/** What a form calls one thing of a list: `successCriteria` holds a "success criterion". */
export function singularOf(name: string): string {
  return singulars[name] ?? singular(wordsOf(name));
}

/** A value or a case in words: `not-stated` is "Not stated". */
export function valueLabel(value: string): string {
  return sentence(value.replaceAll('-', ' '));
}

/** Text for a place where the forms read HTML. */
export function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function singular(words: string): string {
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`;
  return words.endsWith('s') ? words.slice(0, -1) : words;
}
