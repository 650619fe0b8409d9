/**
 * A text with a council's own words for the site's: where promises are pledges, "No promise was kept." becomes
 * "No pledge was kept.". Capitals stay, and "a" becomes "an" where the new word wants it.
 * @param words the word of the site, then the council's own, in lower-case letters
 */
export function withOwnWords(text: string, words: Readonly<Record<string, string>>): string {
  const known = Object.keys(words).sort((a, b) => b.length - a.length);
  if (known.length === 0) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:(an?) )?(${known.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  return text.replace(pattern, (_, article: string | undefined, found: string) => {
    const own = words[found.toLowerCase()] ?? found;
    const written = /^\p{Lu}/u.test(found) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
    return article === undefined ? written : `${articleFor(own, article)} ${written}`;
  });
}

function articleFor(word: string, before: string): string {
  const article = /^[aeiou]/i.test(word) ? 'an' : 'a';
  return /^A/.test(before) ? article.charAt(0).toUpperCase() + article.slice(1) : article;
}
