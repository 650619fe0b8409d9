import { escapeHtml } from './feed-html.ts';

/**
 * A page for those who keep the site, which needs no other file and asks for none. It is not for publishing: search engines and
 * other sites learn nothing of it.
 * @param title plain text
 * @param body HTML, escaped by whoever wrote it
 * @param styles the whole style sheet
 */
export function privatePage(title: string, body: readonly string[], styles: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${styles}
</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}
