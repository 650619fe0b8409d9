import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';

/** One word or abbreviation as it is published. */
export type TermRecord = Record<'id' | 'title' | 'meaning' | 'page', string> &
  Record<'long_form' | 'organisation', string | null> &
  Record<'aliases', string[]>;

/** Every word of the glossary. */
export const terms: Dataset<TermRecord> = {
  name: 'terms',
  title: 'Glossary',
  about: 'One row for each word or abbreviation of the papers, explained.',
  columns: {
    id: 'The id of the word.',
    title: 'The word or abbreviation.',
    meaning: 'What it means, in plain English.',
    long_form: 'What an abbreviation stands for.',
    aliases: 'Other ways to write it.',
    organisation: 'The organisation of that name: an id.',
    page: 'The web address of its entry.',
  },
  rows: ({ content, address }) =>
    byId(content.terms).map(({ id, data }) => ({
      id,
      title: data.title,
      meaning: data.meaning,
      long_form: data.longForm ?? null,
      aliases: data.aliases ?? [],
      organisation: data.organisation ?? null,
      page: address(addressOf('terms', id)),
    })),
};
