/**
 * A text with as many items of a list as a limit lets in, from the start of the list.
 * @param mostBytes the limit, which a text without items keeps to
 */
export function asManyAsFit<Item>(
  items: readonly Item[],
  mostBytes: number,
  write: (items: readonly Item[]) => string,
): string {
  const fits = (count: number) => Buffer.byteLength(write(items.slice(0, count))) <= mostBytes;
  let [least, most] = [0, items.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return write(items.slice(0, least));
}
