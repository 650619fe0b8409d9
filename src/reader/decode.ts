import type { Finding } from '../checks/finding.ts';

/** The largest file that is read, in bytes. The largest one that a person wrote is a twentieth of this. */
export const maxBytes = 400_000;

/**
 * Turns the bytes of a file into text.
 * @returns the text with line ends as \n, or what is wrong with the bytes
 */
export function decode(file: string, bytes: Uint8Array): { text: string } | { finding: Finding } {
  const refuse = (problem: string, expected: string, at = 0): { finding: Finding } => ({
    finding: { rule: 'encoding', file, path: [], problem, expected, line: lineAt(bytes, at), column: 1 },
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refuse(
      'starts with an invisible byte order mark',
      'UTF-8 without a mark: choose "UTF-8" (not "UTF-8 with BOM") when you save',
    );
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return refuse(
      'is not text: it has a zero byte in it',
      'text in UTF-8: choose "UTF-8" when you save',
      nul,
    );
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    return refuse(
      'is not in UTF-8: a letter such as é or £ was saved in an older encoding',
      'text in UTF-8: choose "UTF-8" when you save',
      firstBadByte(bytes),
    );
  }
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf('\uFFFD');
  return at < 0 ? 0 : new TextEncoder().encode(text.slice(0, at)).length;
}
