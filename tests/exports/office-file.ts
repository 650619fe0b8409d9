import { strFromU8, unzipSync } from 'fflate';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The parts of an Office file, by their names. */
export type OfficeParts = Record<string, string>;

/** An element of one of its parts. Names carry their prefix: `w:tbl`. */
export type Part = Tree.Element;

/**
 * Unpacks an Office file.
 * @throws where it is no zip
 */
export function partsOf(file: Uint8Array): OfficeParts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What is wrong with a part as XML: tags that do not close in their order, signs that are not written as entities. */
export function xmlFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml.replace(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>/g,
    (tag, ...parts) => {
      const [end, name, , isEmpty] = parts as [string, string | undefined, string, string];
      if (name === undefined || isEmpty) return '';
      if (!end) open.push(name);
      else if (open.pop() !== name) faults.push(`${tag} closes nothing`);
      return '';
    },
  );
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest))
    faults.push('a sign is not an entity');
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}

/** The elements of a part under a name, in their order, within another or anywhere. */
export function elementsNamed(within: string | Part, name: string): Part[] {
  const root = typeof within === 'string' ? parseFragment(selfClosed(within)) : within;
  return root.childNodes.flatMap((node) =>
    'tagName' in node
      ? [...(node.tagName === name.toLowerCase() ? [node] : []), ...elementsNamed(node, name)]
      : [],
  );
}

/** The text of an element: its runs, nothing between them. */
export function textOfRuns(element: Part): string {
  return elementsNamed(element, 'w:t')
    .map((run) => run.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    .join('');
}

/** A parser of HTML knows no `<w:p/>`. */
function selfClosed(xml: string): string {
  return xml.replace(/<([\w:-]+)((?:\s[^<>]*?)?)\/>/g, '<$1$2></$1>');
}
