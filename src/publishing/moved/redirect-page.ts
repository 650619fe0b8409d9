const words = {
  en: { title: 'This page has moved', link: 'Go to its new address' },
  cy: { title: 'Mae’r dudalen hon wedi symud', link: 'Ewch i’w chyfeiriad newydd' },
} as const;

/**
 * A page that leads to another one, for hosts that cannot: browsers and search engines take it for a redirect.
 * @param path the new address below the host, with the path at which the site is published
 * @param address the new address in full
 * @param language of the page
 */
export function redirectPage(path: string, address: string, language: keyof typeof words): string {
  const { title, link } = words[language];
  return `<!DOCTYPE html><html lang="${language === 'en' ? 'en-GB' : language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta http-equiv="refresh" content="0; url=${path}"><link rel="canonical" href="${address}"><meta name="color-scheme" content="light dark"></head><body><h1>${title}</h1><p><a href="${path}">${link}</a></p></body></html>
`;
}
