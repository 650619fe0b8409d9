/** The middle one of some numbers; not a number where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The largest of some numbers; not a number where there are none. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (number > most || Number.isNaN(most) ? number : most), NaN);
}

/** The mean of those that are known; not a number where none is. */
export function mean(numbers: readonly (number | undefined)[]): number {
  const known = numbers.filter((number) => number !== undefined);
  return known.reduce((sum, number) => sum + number, 0) / known.length;
}
