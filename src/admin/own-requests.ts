/**
 * Keeps a page from asking anybody but its own site and the host of its content. Sveltia CMS would ask a public store of
 * packages for its words in another language and for newer versions of itself: the words come from this site instead, and
 * all else is refused as if there were no network, which it is made for.
 * @param origins that may be asked besides the site
 * @param answers what this site has for an address elsewhere: part of the address, and where it is here
 */
export function keepRequestsHere(
  origins: readonly string[],
  answers: Readonly<Record<string, string>>,
): void {
  const allowed = new Set([location.origin, ...origins]);
  const ask = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const url = new URL(address, location.href);
    const answer = Object.entries(answers).find(([part]) => url.pathname.endsWith(part))?.[1];
    if (url.origin !== location.origin && answer !== undefined) return ask(answer);
    if (url.protocol === 'blob:' || url.protocol === 'data:' || allowed.has(url.origin))
      return ask(input, init);
    return Promise.reject(new TypeError(`${url.origin} is not asked by this page`));
  };
}
