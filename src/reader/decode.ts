import type { Finding } from '../checks/finding.ts';

/** The largest file that is read, in bytes. The largest one that a person wrote is a twentieth of this. */
export const maxBytes = 400_000;

const expected = 'text in UTF-8: choose "UTF-8" when you save';

/**
 * Turns the bytes of a file into text.
 * @returns the text with line ends as \n, or what is wrong with the bytes
 */
export function decode(file: string, bytes: Uint8Array): { text: string } | { finding: Finding } {
  const refuse = (problem: string, at: number, rest: Partial<Finding> = {}): { finding: Finding } => ({
    finding: {
      rule: 'encoding',
      file,
      path: [],
      problem,
      expected,
      ...lineAt(bytes, at),
      column: 1,
      ...rest,
    },
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refuse('starts with an invisible byte order mark', 0, {
      expected: 'UTF-8 without a mark: choose "UTF-8" (not "UTF-8 with BOM") when you save',
    });
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse('is not text: it has a zero byte in it', zero);
  const text = new TextDecoder().decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { text: text.replace(/\r\n?/g, '\n') };
  const at = new TextEncoder().encode(text.slice(0, lost)).length;
  // The sign itself is in the file, not a byte that reads as it.
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    ? refuse('has a letter that got lost when it was saved in another encoding', at, {
        found: text
          .slice(Math.max(0, lost - 20), lost + 20)
          .split(/[\r\n]/)
          .find((line) => line.includes('\uFFFD')),
        expected: 'the letter in place of the sign \uFFFD',
      })
    : refuse('is not in UTF-8: a letter such as é or £ was saved in an older encoding', at);
}

/** The line of a byte, and what stands there as Windows would read it. */
function lineAt(bytes: Uint8Array, at: number): { line: number; found: string } {
  const lines = new TextDecoder('windows-1252').decode(bytes.subarray(0, at)).split(/\r\n|\r|\n/);
  const end = bytes.subarray(at).findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const rest = new TextDecoder('windows-1252').decode(
    end < 0 ? bytes.subarray(at) : bytes.subarray(at, at + end),
  );
  return { line: lines.length, found: `${lines.at(-1) ?? ''}${rest}`.trim().slice(0, 60) };
}
