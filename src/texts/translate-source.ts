import type { PluralForms, Translate } from './catalogue.ts';
import { findMessages } from './find-messages.ts';
import { piecesOf, type Message } from './message.ts';

/**
 * A source with its texts in another language. Expressions stay as they are, where the translation puts them.
 * @param file its name from the root of the project
 * @param translate gives the translation of a text; a text without one stays as it is
 */
export function translateSource(file: string, source: string, translate: Translate): string {
  const messages = findMessages(file, source);
  const render = (from: number, to: number, among: readonly Message[]): string => {
    let [written, at] = ['', from];
    for (const message of among.filter((one) => isOutermost(one, among))) {
      const within = among.filter((one) => one !== message && isWithin(one.range, message.range));
      const slice = ([start, end]: readonly [number, number]) =>
        render(
          start,
          end,
          within.filter(({ range }) => isWithin(range, [start, end])),
        );
      const translation = translate(message, file);
      written += render(at, message.range[0], []);
      written += translation === undefined ? slice(message.range) : write(message, translation, slice);
      at = message.range[1];
    }
    return written + source.slice(at, to);
  };
  return render(0, source.length, messages);
}

type Slice = (range: readonly [number, number]) => string;

function write(message: Message, translation: string | PluralForms, slice: Slice): string {
  if (typeof translation === 'object') return JSON.stringify(translation);
  const pieces = piecesOf(translation);
  switch (message.kind) {
    case 'string':
    case 'noun':
      return JSON.stringify(translation);
    case 'attribute':
      return `"${translation.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
    case 'template':
      return `\`${pieces.map((piece) => partOf(message, piece, slice, (code) => `\${${code}}`) ?? templateText(piece)).join('')}\``;
    case 'markup':
      return writeMarkup(message, pieces, slice);
  }
}

function writeMarkup(message: Message, pieces: readonly string[], slice: Slice): string {
  const written = pieces.map((piece) => {
    const tag = /^<(\/?)(\d+)>$/.exec(piece);
    if (!tag) return partOf(message, piece, slice, (code) => code) ?? markupText(piece);
    const around = message.parts[Number(tag[2])]?.around;
    return around ? slice(tag[1] === '/' ? around.close : around.open) : '';
  });
  return written.join('');
}

/** The source of what a mark stands for; nothing where the piece is words. */
function partOf(
  message: Message,
  piece: string,
  slice: Slice,
  wrap: (code: string) => string,
): string | undefined {
  const number = /^\{(\d+)\}$/.exec(piece)?.[1];
  const part = number === undefined ? undefined : message.parts[Number(number)];
  return part ? wrap(slice(part.range)) : undefined;
}

/** Words as markup. Spaces at their ends are written so that no formatting of lines can take them. */
function markupText(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const escaped = words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[{}]/g, (brace) => `{'${brace}'}`);
  return `${before && "{' '}"}${escaped}${after && "{' '}"}`;
}

function templateText(text: string): string {
  return text.replace(/[`\\]|\$\{/g, (sign) => `\\${sign}`);
}

function isWithin(inner: readonly [number, number], outer: readonly [number, number]): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function isOutermost(message: Message, among: readonly Message[]): boolean {
  return !among.some((other) => other !== message && isWithin(message.range, other.range));
}
