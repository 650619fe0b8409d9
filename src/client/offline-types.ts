/** What browsers keep from the start. Paths are from the root of the site. */
export interface Kept {
  /** Another one where any of the files is another one. */
  edition: string;
  /** Pages and data; a hash where nobody may have changed it on its way. */
  files: { path: string; integrity?: string }[];
  /** Styles and scripts, with a hash in their names. */
  assets: string[];
  /** Where the pages of each language begin: '', 'cy/'. */
  roots: string[];
}

/** Cards by their rows, and tables of postcodes by the first part of a postcode: `gathered.json`. */
export interface Gathered {
  edition: string;
  cards: { id: string }[];
  postcodes: Record<string, unknown>;
}

/** As much of a service worker as this uses: TypeScript knows either the window or the worker. */
export interface Worker {
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window' }): Promise<{ url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

/** Something that the worker may take its time for. */
export interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, to be answered. */
export interface FetchEvent extends WaitingEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
