import { facetFile } from '../domain/directory/addresses.ts';
import type { Sources } from '../domain/directory/answer.ts';
import { readCatalogue, readFacet } from '../domain/directory/catalogue.ts';
import type {
  Catalogue,
  CatalogueFile,
  FacetColumn,
  FacetFile,
  Positions,
} from '../domain/directory/catalogue.ts';
import type { MeetingTable } from '../domain/directory/meeting-table.ts';
import type { GroupCard } from '../domain/card.ts';
import type { GroupFacet } from '../domain/group-facets.ts';
import { readVocabulary, type VocabularyFile } from '../domain/directory/spelling.ts';
import { openText } from './directory-text.ts';

/** The search of the directory, open. */
export interface Directory extends Sources {
  /** What a result shows of a listing. */
  card(row: number): Promise<GroupCard>;
  /** @throws where the files are no longer those that were opened */
  check(): Promise<void>;
  /** @throws where a part of the text index could not be fetched */
  checkFetched(): Promise<void>;
  close(): void;
}

let opening: Promise<Directory> | undefined;
let isEarly = true;

/**
 * Does something with the directory, which is opened first where it is not. What fails is done once more with files that
 * are fetched anew, because the site may have been published since.
 * @param folder the address of the files, with a stroke at its end
 * @param tables the address of the tables of postcodes, with a stroke at its end
 * @param early the catalogue as it was asked for at first; after a failure it is fetched anew
 * @throws where a file is missing or broken
 */
export async function useDirectory<T>(
  folder: string,
  tables: string,
  early: Promise<Response>,
  use: (directory: Directory) => Promise<T>,
): Promise<T> {
  const first = (opening ??= open(folder, tables, isEarly ? early : undefined));
  isEarly = false;
  try {
    return await use(await first);
  } catch {
    drop(first);
  }
  const second = (opening ??= open(folder, tables));
  try {
    return await use(await second);
  } catch (error) {
    drop(second);
    throw error;
  }
}

function drop(directory: Promise<Directory>): void {
  if (opening !== directory) return;
  opening = undefined;
  directory.then(({ close }) => close()).catch(() => undefined);
}

/** Fetches what every search needs; the rest is fetched when it is first wanted, each file once. */
async function open(folder: string, tables: string, early?: Promise<Response>): Promise<Directory> {
  const files = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const known = files.get(name) ?? fetchJson(folder + name, 'no-cache');
    files.set(name, known);
    return known as Promise<T>;
  };
  const file = early ? early.then(readJson<CatalogueFile>) : load<CatalogueFile>('catalogue.json');
  const reading = file.then(readCatalogue);
  const [catalogue, text] = await Promise.all([reading, openText(`${folder}text/`, reading)]);
  return {
    catalogue,
    text,
    facet: (facet) => facetOf(catalogue, facet, () => load<FacetFile>(facetFile(facet))),
    positions: () => load<Positions>('positions.json'),
    vocabulary: async () => readVocabulary(await load<VocabularyFile>('vocabulary.json')),
    nextMeetings: async () => {
      const [{ nextNow }, table] = await Promise.all([
        import('./directory-meetings.ts'),
        load<MeetingTable>('meetings.json'),
      ]);
      return nextNow(table);
    },
    spot: async (postcode) => (await import('./near.ts')).findSpot(postcode, tables, catalogue.outwards),
    card: (row) => load<GroupCard>(`cards-${catalogue.edition}/${row}.json`),
    async check() {
      const now = (await fetchJson(`${folder}edition.json`, 'no-store')) as { edition: string };
      if (now.edition !== catalogue.edition) throw new Error('the directory has changed');
    },
    checkFetched: () => text.checkFetched(),
    close: () => text.close(),
  };
}

async function facetOf(
  { facets }: Catalogue,
  facet: GroupFacet,
  more: () => Promise<FacetFile>,
): Promise<FacetColumn> {
  return facet === 'category' || facet === 'place' ? facets[facet] : readFacet(await more());
}

async function fetchJson(address: string, cache: RequestCache): Promise<unknown> {
  return readJson(await fetch(address, { cache }));
}

async function readJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as T;
}
