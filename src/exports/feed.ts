import { asIs, language, languages } from '../domain/language.ts';
import { Feed } from 'feed';
import type { FeedFile } from '../domain/feed.ts';
import { feedId } from '../domain/feed-id.ts';
import { spanOf } from '../domain/partial-date.ts';
import { dateWords, dayWords } from '../domain/words.ts';
import type { FiledNews } from '../domain/news/news.ts';
import type { Published } from './dataset.ts';
import { blocksHtml, escapeHtml, xmlText } from './feed-html.ts';

/** What feeds are made from. */
type Source = Pick<Published, 'address'> & { council: Published['content']['council'] };

/** What is said of the date of an entry, by what the date is of. */
const datedWords: Record<Exclude<FiledNews['told']['of'], 'note'>, (words: string) => string> = {
  paper: (words) => `Date of the paper: ${words}.`,
  thing: (words) => `The paper is not dated. This is of: ${words}.`,
  fact: (words) => `Date: ${words}.`,
};

/** Writes a feed as Atom (RFC 4287). The same content and day give the same bytes. */
export function writeFeed(file: FeedFile, { council, address }: Source): string {
  const feed = new Feed({
    id: feedId(council, file.key),
    title: elementText(`${council.siteName}: ${file.name}`),
    description: elementText(file.about),
    updated: instantOf(file.day),
    link: address(file.page),
    feed: address(file.path),
    author: { name: elementText(council.siteName), link: address('/') },
    generator: asIs('Noticeboard'),
    copyright: '',
  });
  for (const item of file.news)
    feed.addItem({
      id: feedId(council, item.key),
      title: escapeHtml(item.title),
      link: address(item.path),
      date: instantOf(item.day),
      content: blocksHtml([...item.body, toldWords(item)], address),
    });
  // The library does not say the language, without which a reader app reads aloud in its own.
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${languages[language].tag}" `)}\n`;
}

/** When it was told, as exact as the paper has it. A feed wants a day; where no paper gives one, that is said. */
function toldWords({ told: { date, of }, day }: FiledNews): string {
  const words = dateWords(date);
  if (of === 'note') return `Note of ${words}.`;
  const reason = date.basis === 'inferred' ? ` Worked out by us: ${date.reason}` : '';
  const dated = datedWords[of](words);
  if ('precision' in date && date.precision === 'day') return `${dated}${reason}`;
  const last = spanOf(date)?.last === day ? 'the last that it can mean' : 'that on which this site was made';
  return `${dated}${reason} It is no exact day. A feed must name one, so this stands under ${dayWords(day)}, ${last}.`;
}

/** The library takes `&amp;` in the text of an element for a mark that is already there. */
function elementText(text: string): string {
  return xmlText(text).replaceAll('&amp;', '&amp;amp;');
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
