/** The rooms whose files hold what people read on the site, and the files of the exports that do. */
const withTexts = [
  /^src\/(?:client|components|domain|pages|queries)\/.+\.(?:astro|ts)$/,
  /^src\/exports\/(?:calendar|card|directory-index|feed|pack-)[\w-]*\.ts$/,
];

/** What is for programs, for editors, or for what people type: no page shows it. */
const withoutTexts = [
  /^src\/domain\/change-words\//,
  /^src\/domain\/directory\/(?:compounds|facet-phrases|lexicon|question|tokens)\.ts$/,
  /^src\/domain\/(?:admin-policy|read-date)\.ts$/,
  /^src\/pages\/robots\.txt\.ts$/,
];

/** The file that says in which language the site is. */
export const languageFile = 'src/domain/language.ts';

/** The rooms in which to look for texts. */
export const roomsWithTexts = ['client', 'components', 'domain', 'exports', 'pages', 'queries'] as const;

/** Whether a file may hold texts that people read. @param file its path from the root of the project */
export function holdsTexts(file: string): boolean {
  return (
    withTexts.some((pattern) => pattern.test(file)) &&
    !withoutTexts.some((pattern) => pattern.test(file)) &&
    file !== languageFile
  );
}

/**
 * The file of the language, for a site in another one.
 * @throws where it does not state the language in the way it should
 */
export function inLanguage(source: string, language: string): string {
  const stated = /(?<=export const language: Language = ')\w+(?=')/;
  if (!stated.test(source)) throw new Error(`${languageFile} does not state the language`);
  return source.replace(stated, language);
}
