/**
 * Copies a text.
 * @param area gets the text too, for whoever must copy it by hand
 * @returns whether the browser let us
 */
export async function copyText(area: HTMLTextAreaElement, text: string): Promise<boolean> {
  area.value = text;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
