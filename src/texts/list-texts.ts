import { faultsOf, fileSign, type Catalogue } from './catalogue.ts';
import { findMessages } from './find-messages.ts';
import type { Message } from './message.ts';

/** Every text of the site: where it stands, and what the numbers in it stand for, as in `{0} = dayWords(today)`. */
export type TextList = Record<string, string[]>;

const longestPart = 70;

/**
 * Lists the texts of sources for translators, in the order of the files.
 * @param sources each with its path from the root of the project
 */
export function listTexts(sources: readonly { file: string; source: string }[]): TextList {
  const list: TextList = {};
  for (const { file, source } of sources)
    for (const message of findMessages(file, source)) {
      const about = (list[message.text] ??= partsOf(message, source));
      if (!about.includes(file))
        about.splice(about.findLastIndex((one) => one.startsWith('src/')) + 1, 0, file);
    }
  return list;
}

/** The texts that a language lacks, in the order of the list. */
export function missingFrom(list: TextList, catalogue: Catalogue): string[] {
  return Object.keys(list).filter(
    (text) =>
      catalogue[text] === undefined &&
      !(list[text] ?? []).filter(isFile).every((file) => catalogue[text + fileSign + file] !== undefined),
  );
}

/** The texts of a language that the site no longer has, so that nobody works on them. */
export function staleIn(list: TextList, catalogue: Catalogue): string[] {
  return Object.keys(catalogue).filter((key) => {
    const [text = '', file] = splitKey(key);
    const about = list[text];
    return about === undefined || (file !== undefined && !about.includes(file));
  });
}

/** What is wrong in a language, text by text. */
export function faultsIn(catalogue: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([key, translation]) =>
    faultsOf(splitKey(key)[0] ?? '', translation).map((fault) => `“${key}” ${fault}`),
  );
}

function splitKey(key: string): [text: string, file?: string] {
  const at = key.lastIndexOf(`${fileSign}src/`);
  return at < 0 ? [key] : [key.slice(0, at), key.slice(at + fileSign.length)];
}

function partsOf({ parts, kind }: Message, source: string): string[] {
  if (kind === 'noun') return ['{0} = the number'];
  return parts.map(({ range, around }, number) => {
    const [start, end] = around?.open ?? range;
    const code = source.slice(start, end).replace(/\s+/g, ' ');
    const short = code.length > longestPart ? `${code.slice(0, longestPart)}…` : code;
    return around ? `<${number}> = ${short}` : `{${number}} = ${short}`;
  });
}

function isFile(about: string): boolean {
  return about.startsWith('src/');
}
