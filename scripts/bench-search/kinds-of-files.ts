import { directoryFolder } from '../../src/domain/directory/addresses.ts';
import { bytesOf, type Sent } from './council-server.ts';

/** What a search is made of: the kinds of files, each with how its addresses begin. The first that fits counts. */
const kinds: readonly [name: string, address: RegExp][] = [
  ['scripts of the page', /^\/assets\//],
  ['program of Pagefind', new RegExp(`^${directoryFolder}text/(?:pagefind\\.js|pagefind-entry|wasm)`)],
  ['catalogue', new RegExp(`^${directoryFolder}catalogue`)],
  ['text index', new RegExp(`^${directoryFolder}text/`)],
  ['cards', new RegExp(`^${directoryFolder}cards`)],
  ['anything else', /^/],
];

/** The names of the kinds of files of which a search is made. */
export const kindNames = kinds.map(([name]) => name);

/** The bytes of the files of one kind. */
export function bytesOfKind(sent: readonly Sent[], name: string): number {
  return bytesOf(sent.filter(({ path }) => kinds.find(([, address]) => address.test(path))?.[0] === name));
}
