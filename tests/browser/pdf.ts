import { inflateSync } from 'node:zlib';

/** A page of a PDF: its size in points, and its text without white space. */
export interface PdfPage {
  width: number;
  height: number;
  text: string;
}

/**
 * Reads as much of a PDF as Chromium writes: plain objects, packed streams, fonts with a table of their characters.
 * @throws where it finds no page
 */
export function readPdf(bytes: Uint8Array): PdfPage[] {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = '', body = '']) => [id, body]),
  );
  const streamOf = (id: string | undefined) => unpack(objects.get(id ?? '') ?? '');
  const fonts = new Map<string, Map<string, string>>();
  const charactersOf = (font: string) => {
    const known = fonts.get(font) ?? charactersIn(streamOf(reference(objects.get(font), 'ToUnicode')));
    fonts.set(font, known);
    return known;
  };
  const pages = [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const [, list = ''] = /\/Font <<([^>]*)>>/.exec(body) ?? [];
      const named = new Map(
        [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, charactersOf(id)]),
      );
      const text = textOf(streamOf(reference(body, 'Contents')), named);
      return { width: Number(width), height: Number(height), text };
    });
  if (pages.length === 0) throw new Error('no page in this PDF');
  return pages;
}

/** Text as `readPdf` gives it: ligatures taken apart, without white space. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function reference(body: string | undefined, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1];
}

function unpack(body: string): string {
  const start = body.indexOf('stream\n');
  if (start < 0) return '';
  const [, length = ''] = /\/Length (\d+)/.exec(body) ?? [];
  const data = Buffer.from(body.slice(start + 7, start + 7 + Number(length)), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
}

/** What each glyph of a font stands for, by its number in hexadecimal. */
function charactersIn(table: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, list = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of list.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(glyph.toUpperCase(), decode(text));
  for (const [, list = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16), step = 0; glyph <= parseInt(to, 16); glyph++, step++)
        characters.set(hex(glyph), String.fromCodePoint((decode(text).codePointAt(0) ?? 0) + step));
  return characters;
}

function textOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let characters: ReadonlyMap<string, string> = new Map();
  for (const [, font, glyphs] of stream.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>(?=[^<>]*T[jJ])/g)) {
    if (font !== undefined) characters = fonts.get(font) ?? new Map();
    for (const [glyph] of (glyphs ?? '').matchAll(/.{4}/g)) text += characters.get(glyph.toUpperCase()) ?? '';
  }
  return squeeze(text);
}

/** UTF-16 in hexadecimal. */
function decode(text: string): string {
  return String.fromCharCode(...[...text.matchAll(/.{4}/g)].map(([unit]) => parseInt(unit, 16)));
}

function hex(glyph: number): string {
  return glyph.toString(16).padStart(4, '0').toUpperCase();
}
