/** Files whose text the forms have read or written; line ends and the space around them do not count. */
const known = new Set<string>();

const refusal =
  'Another program has changed this file since the forms read it, and a save would write over that. Copy what you wrote, load this page again, and write it there.';

/** Remembers that the forms know a file as it is. */
export function knowText(text: string): void {
  known.add(plainText(text));
}

/**
 * Lets no save write over a file in a folder of the computer that another program has changed meanwhile. A Git host
 * notices that by itself. Sveltia CMS writes beside the file and then moves the new one into its place: that is where it
 * is looked at.
 */
export function guardFolder(): void {
  const files = FileSystemFileHandle.prototype as FileSystemFileHandle & MovingHandle;
  const { move } = files;
  if (!move) return;
  files.move = async function (this: unknown, folder, name) {
    if (/\.(?:json|mdx)$/.test(name) && (await isChanged(folder, name))) throw new Error(refusal);
    return move.call(this, folder, name);
  };
}

async function isChanged(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  const handle = await folder.getFileHandle(name).catch(() => undefined);
  return handle !== undefined && !known.has(plainText(await (await handle.getFile()).text()));
}

function plainText(text: string): string {
  return text.trim().replace(/\r\n?/g, '\n');
}

/** What the browsers that can do this have, and the types of TypeScript have not. */
interface MovingHandle {
  move?(this: unknown, folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}
