import type { Source } from '../schemas/fields/source.ts';

/** The papers that a record rests on, as two lists of equal length. */
export type SourceFields = Record<'source_documents', string[]> &
  Record<'source_sections', (string | null)[]>;

/** The papers that a record rests on. */
export function sourceFields(sources: readonly Source[] = []): SourceFields {
  return {
    source_documents: sources.map(({ document }) => document),
    source_sections: sources.map(
      ({ section, page }) => section ?? (page === undefined ? null : `page ${page}`),
    ),
  };
}

/** What the columns of the papers mean. */
export const sourceColumns: Record<keyof SourceFields, string> = {
  source_documents: 'The papers that this comes from: ids of documents.',
  source_sections: 'Where in each paper it stands, in the same order.',
};
