/** One picture that the docs show, taken from the built site. */
export interface Shot {
  /** Its file in `docs/pictures/`, without the ending. */
  name: string;
  /** The page, from the root of the site of the example council. */
  path: string;
  /** The size of the window, in CSS pixels. */
  width: number;
  height: number;
  /** What is brought to the top of the window. Without it the page is shown from its beginning. */
  from?: string;
  /** What is outlined. */
  highlight?: string;
}

/** The greatest size of a picture, in bytes. */
export const mostBytes = 60_000;

/** Every picture of the docs for editors. */
export const shots: readonly Shot[] = [
  { name: 'home', path: '/', from: 'h1', width: 720, height: 700 },
  { name: 'listing', path: '/groups/demo-bellfield-magpies-netball/', from: 'h1', width: 720, height: 760 },
  { name: 'freshness', path: '/groups/freshness/', from: 'h1', width: 720, height: 520 },
  { name: 'promise', path: '/actions/love-where-you-live/', from: 'h1', width: 720, height: 760 },
  { name: 'pack', path: '/packs/recovery-and-renewal/2022-01/', from: 'table', width: 1280, height: 560 },
];
