import type { Pack } from './pack.ts';
import { dayWords } from './words.ts';

/**
 * The style that gives each printed sheet of a pack its name. It is a file, because a policy that lets a page have
 * inline styles of its own would have to name each of them.
 * @param address the full web address of the page of the pack
 */
export function packPrintStyle(pack: Pack, address: string): string {
  const name = `${pack.title}, as of ${dayWords(pack.asOf)}. ${address}`;
  return `:root{--pack-name:${quoted(name)}}\n`;
}

/** A string of CSS: letters that could end it are written by their numbers. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
