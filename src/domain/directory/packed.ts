/** Numbers of a list, each as one character: in JSON they are shorter so, and the same when packed and unpacked. */
export type Packed = string;

/** The first character beyond those that JSON must escape. */
const first = 93;

/** The greatest number that can be packed: beyond it lie halves of characters, which no file keeps. */
export const mostPacked = 50_000;

/** @param numbers whole, from 0 to mostPacked */
export function pack(numbers: readonly number[]): Packed {
  return numbers.map((number) => String.fromCharCode(first + number)).join('');
}

export function unpack(packed: Packed): number[] {
  return Array.from({ length: packed.length }, (_, at) => packed.charCodeAt(at) - first);
}
