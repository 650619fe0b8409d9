/** Where the files of the search of the directory are, from the root of the site. */
export const directoryFolder = '/groups/search/';
