const day = 86_400;

/** What some kinds of file must be sent as, or browsers do not take them. */
const types: Record<string, RegExp> = {
  html: /^text\/html\b/,
  css: /^text\/css\b/,
  js: /^(?:text|application)\/javascript\b/,
  json: /^application\/json\b/,
  svg: /^image\/svg\+xml\b/,
};

/** What a safe site sends, and why. */
const wanted: Record<string, string> = {
  'content-security-policy': 'nothing stops a script that does not belong to the site',
  'strict-transport-security': 'the first visit may be read on its way',
  'x-content-type-options': 'browsers may take a file for what it is not',
  'referrer-policy': 'other sites are told which page a visitor comes from',
};

/**
 * What is wrong with the headers of a file. What is not sent is no fault here: not every host lets itself be told.
 * @param path from the root of the site
 */
export function headerFaults(path: string, headers: Headers): string[] {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = headers.get('content-type') ?? 'nothing';
  const faults = types[ending] && !types[ending].test(type) ? [`is sent as "${type}"`] : [];
  const seconds = Number(/(?<![\w-])max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
  if (ending === 'html' && seconds > day)
    faults.push(`may be kept for ${Math.floor(seconds / day)} days by browsers, who would not see a change`);
  const policy = headers.get('content-security-policy') ?? '';
  for (const word of ["'unsafe-inline'", "'unsafe-eval'"])
    if (policy.includes(word)) faults.push(`has a Content-Security-Policy that allows ${word}`);
  const sniff = headers.get('x-content-type-options');
  if (sniff !== null && sniff !== 'nosniff') faults.push(`has "${sniff}" as its X-Content-Type-Options`);
  return faults;
}

/**
 * What the host does not send with the home page, and what follows from it.
 * @param html the page: a policy may stand in it
 * @param isSecure whether it came over https
 */
export function headerAdvice(headers: Headers, html: string, isSecure: boolean): string[] {
  return Object.entries(wanted).flatMap(([name, why]) => {
    if (headers.has(name)) return [];
    if (name === 'strict-transport-security' && !isSecure) return [];
    if (
      new RegExp(
        `<meta [^>]*(?:http-equiv|name)="?(?:${name}|${name.replace('-policy', '')})"?[ >]`,
        'i',
      ).test(html)
    )
      return [];
    return [`The host sends no ${name}: ${why}.`];
  });
}
