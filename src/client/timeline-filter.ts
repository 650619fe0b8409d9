/** What a person wants to see of a timeline. Empty is everything. */
export interface TimelineFilter {
  kind: string;
  words: string;
}

/** What an address asks for. @param search the part of the address from its question mark */
export function parseFilter(search: string): TimelineFilter {
  const fields = new URLSearchParams(search);
  return { kind: fields.get('kind') ?? '', words: fields.get('words') ?? '' };
}

/** The part of an address that asks for it, from the question mark; nothing where all is wanted. */
export function writeFilter({ kind, words }: TimelineFilter): string {
  const fields = new URLSearchParams();
  if (kind !== '') fields.set('kind', kind);
  if (words.trim() !== '') fields.set('words', words.trim());
  return fields.size > 0 ? `?${fields}` : '';
}

/** Tells of a fact whether it is wanted: of the kind, and with each of the words somewhere in its text. */
export function wantedOf({ kind, words }: TimelineFilter): (kind: string, text: string) => boolean {
  const wanted = plain(words).split(' ').filter(Boolean);
  return (own, text) => {
    if (kind !== '' && own !== kind) return false;
    const told = plain(text);
    return wanted.every((word) => told.includes(word));
  };
}

/** Letters without their marks, in lower case, and quotes that all look alike. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
