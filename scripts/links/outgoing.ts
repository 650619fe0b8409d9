import { walk } from '../../src/checks/walk.ts';
import { decode } from '../../src/reader/decode.ts';
import { listFiles, settingsFile } from '../../src/reader/files.ts';
import { parseJson } from '../../src/reader/json.ts';
import { parseFrontMatter } from '../../src/reader/syntax.ts';

/** In prose an address ends before a space, a bracket of Markdown or a sign that closes a sentence. */
const inText = /https?:\/\/[^\s<>"'`\]]+/g;
const endings = /[.,;:!?*_]+$/;
/** RFC 2606 keeps these for examples; made-up listings have no others. */
const forExamples = /(?:^|\.)(?:example\.(?:com|net|org)|example)$/;

/** The outgoing links of some content. */
export interface Outgoing {
  /** Each address once, with the files that hold it. */
  links: { address: string; files: string[] }[];
  /** How many addresses are at hosts that are kept free for examples. */
  leftOut: number;
}

/**
 * Every address outside the site that the content leads to. Snapshots are left out: nobody may mend them.
 * @param folder the content folder
 * @param own the address of the site, whose own links are verified when it is built
 */
export function outgoingLinks(folder: string, own: string): Outgoing {
  const holders = new Map<string, Set<string>>();
  const { files, settings } = listFiles(folder);
  const all = [
    ...files.filter(({ collection }) => collection !== 'snapshots'),
    ...(settings ? [{ file: settingsFile, bytes: settings }] : []),
  ];
  for (const { file, bytes } of all)
    for (const found of addressesIn(file, bytes)) {
      const address = found.replace(/#.*$/s, '');
      if (!URL.canParse(address) || address.startsWith(own)) continue;
      holders.set(address, (holders.get(address) ?? new Set()).add(file));
    }
  const tried = [...holders].filter(([address]) => !forExamples.test(new URL(address).hostname));
  return {
    links: tried
      .map(([address, names]) => ({ address, files: [...names].sort() }))
      .sort((a, b) => (a.address < b.address ? -1 : 1)),
    leftOut: holders.size - tried.length,
  };
}

/** A file that cannot be read is a finding of the content check, not of this one. */
function addressesIn(file: string, bytes: Uint8Array): string[] {
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return [];
  const parsed = file.endsWith('.mdx') ? parseFrontMatter(file, decoded.text) : parseJson(file, decoded.text);
  if (Array.isArray(parsed)) return [];
  const fields = walk({ data: parsed.data }).map(([, value]) => value);
  const texts = fields.filter((value) => typeof value === 'string');
  // The address of a map is a pattern, with places for numbers.
  return [...texts, parsed.body].flatMap(addressesOf).filter((address) => !/[{}]/.test(address));
}

function addressesOf(text: string): string[] {
  return [...text.matchAll(inText)].map(([found]) => withoutTail(found));
}

/** A closing bracket belongs to an address only where the opening one does. */
function withoutTail(address: string): string {
  const short = address.replace(endings, '');
  const isOpen = short.split('(').length < short.split(')').length;
  return isOpen ? withoutTail(short.slice(0, short.lastIndexOf(')'))) : short;
}
