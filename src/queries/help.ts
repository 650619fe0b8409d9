import { helpPages, type HelpPage } from '../domain/help/help-page.ts';
import { readMarkdown } from '../reader/markdown.ts';

const docs = import.meta.glob<string>(['../../docs/**/*.md', '!../../docs/decisions/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The docs for editors, as the pages of help on the site. */
export function listHelpPages(): HelpPage[] {
  return helpPages(
    new Map(
      Object.entries(docs)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, text]) => [path.replace('../../docs/', ''), readMarkdown(text)]),
    ),
  );
}
