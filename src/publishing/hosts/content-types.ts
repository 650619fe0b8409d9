/** What a file is, by its ending: hosts guess some of these wrongly, or leave out the encoding. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: 'application/geo+json',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  yml: 'text/yaml; charset=utf-8',
  zip: 'application/zip',
};

/** A feed is XML with a type of its own, and is known by its name. */
export const feed = { name: 'feed.xml', type: 'application/atom+xml; charset=utf-8' } as const;

/** Whatever else there is. */
export const anyType = 'application/octet-stream';
/** The index of the search, which its own script reads: hosts that do not know it would say nothing of it. */
export const searchEndings = ['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'] as const;

/** What a file is. @param file its path or its name */
export function typeOf(file: string): string {
  if (/(?:^|\/)feed\.xml$/.test(file)) return feed.type;
  return types[endingOf(file)] ?? anyType;
}

/** The endings that some files have, with their types, in the order of the endings. */
export function typesOf(files: Iterable<string>): [ending: string, type: string][] {
  const endings = new Set([...files].map(endingOf));
  return Object.entries(types).filter(([ending]) => endings.has(ending));
}

function endingOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
