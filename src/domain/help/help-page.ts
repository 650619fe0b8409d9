import { changeBlocks, wordsOf, type Block, type Inline } from './block.ts';
import { docsIn, gather, split, whole, type Docs, type Part } from './parts.ts';

/** A page of help on the site. */
export interface HelpPage {
  /** From the root of the site. */
  path: string;
  title: string;
  description: string;
  /** The first paragraph. */
  lead: Inline[];
  blocks: Block[];
  /** The pages above it. */
  trail: { name: string; path: string }[];
}

/** The doc that lists the docs for editors: what it names is on the site. */
const listOfDocs = 'README.md';

const longestDescription = 200;

/**
 * Every page of help: the docs for editors, which are those that the list of docs names. The guide to the fields is a page
 * for each of its parts; the many short docs of the checks are gathered by subject.
 * @param read every doc by its path from the folder of the docs, with its links as they are written
 * @throws where a list names a doc that is not there
 */
export function helpPages(read: Docs): HelpPage[] {
  const docs = new Map([...read].map(([doc, blocks]) => [doc, withFullLinks(doc, blocks)]));
  const home = partsOf(docs, listOfDocs)[0];
  const listed = docsIn(docs.get(listOfDocs) ?? []);
  const parts = [listOfDocs, ...listed].flatMap((doc) => partsOf(docs, doc));
  const places = new Map(
    parts.flatMap(({ path, places: own }) => [...own].map(([place, at]) => [place, path + at] as const)),
  );
  const trail = home ? [{ name: titleOf(home), path: home.path }] : [];
  return parts.map((part, at) => pageOf(part, places, at === 0 ? [] : [...trail, ...part.above]));
}

/** The path of a doc or a picture from the folder of the docs, or nothing where a link leads out of it. */
export function pathFrom(doc: string, to: string): string | undefined {
  const { pathname, hash } = new URL(to, `file:///docs/${doc}`);
  return pathname.startsWith('/docs/')
    ? `${decodeURIComponent(pathname.slice('/docs/'.length))}${hash}`
    : undefined;
}

/** `editors/add-a-group.md` is /help/add-a-group/. */
function addressOfDoc(doc: string): string {
  const name = doc.replace(/^editors\//, '').replace(/(?:^|\/)README\.md$|\.md$/, '');
  return name === '' ? '/help/' : `/help/${name}/`;
}

function withFullLinks(doc: string, blocks: readonly Block[]): Block[] {
  return changeBlocks(blocks, {
    heading: (heading) => heading,
    link: (to) => (isOutside(to) ? to : pathFrom(doc, to)),
  });
}

function partsOf(docs: Docs, doc: string): Part[] {
  const blocks = docs.get(doc);
  if (!blocks) throw new Error(`docs/${listOfDocs} names ${doc}, which is not there`);
  const path = addressOfDoc(doc);
  if (doc === 'fields.md') return split(doc, path, blocks);
  return doc === 'checks/README.md' ? gather(docs, doc, path, blocks) : [whole(doc, path, blocks)];
}

function pageOf(
  { path, blocks }: Part,
  places: ReadonlyMap<string, string>,
  trail: HelpPage['trail'],
): HelpPage {
  const [heading, lead, ...rest] = changeBlocks(blocks, {
    heading: (one) => one,
    link: (to) => (isOutside(to) ? to : places.get(to)),
  });
  if (heading?.kind !== 'heading' || lead?.kind !== 'paragraph')
    throw new Error(`the doc of ${path} does not begin with a heading and a paragraph`);
  const description = shortened(wordsOf(lead.inlines));
  return { path, title: wordsOf(heading.inlines), description, lead: lead.inlines, blocks: rest, trail };
}

function titleOf({ blocks: [first] }: Part): string {
  return first?.kind === 'heading' ? wordsOf(first.inlines) : '';
}

function isOutside(to: string): boolean {
  return /^[a-z]+:/.test(to);
}

/** As many whole sentences as a search engine shows. */
function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  const end = text.slice(0, longestDescription).lastIndexOf('. ');
  return end > 0 ? text.slice(0, end + 1) : `${text.slice(0, longestDescription - 1)}…`;
}
