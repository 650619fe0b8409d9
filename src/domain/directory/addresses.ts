/** Where the files of the search of the directory are, from the root of the site. */
export const directoryFolder = '/groups/search/';

/** The name of the file of a facet that is fetched when it is first wanted. */
export function facetFile(facet: string): string {
  return `facet-${facet}.json`;
}
