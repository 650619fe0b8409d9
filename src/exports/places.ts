import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One ward, parish or other area as it is published. */
export type PlaceRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  aliases: string[];
  within: string[];
  priority: boolean;
  priority_words: string | null;
  priority_documents: string[];
  population: number | null;
  notes: string[];
  page: string;
} & DateFields<'population_date'> &
  SourceFields;

/** Every place. */
export const places: Dataset<PlaceRecord> = {
  name: 'places',
  title: 'Places',
  about: 'One row for each ward, parish or other area that the papers name.',
  columns: {
    id: 'The id of the place.',
    title: 'Its name.',
    summary: 'What it is, in a sentence.',
    kind: 'country, county, region, borough, ward, parish or area.',
    aliases: 'Other names for it, and how papers spell it.',
    within: 'The larger places in which it lies: ids.',
    priority: 'true where a paper calls it a priority area.',
    priority_words: 'Why, in our words.',
    priority_documents: 'The papers that call it so, the first one first: ids of documents.',
    population: 'How many people live there. Empty where no paper says so.',
    ...dateColumns('population_date', 'The date of that number'),
    notes: 'What you must know.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.places).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      aliases: data.aliases ?? [],
      within: data.within ?? [],
      priority: data.priority !== undefined,
      priority_words: data.priority?.words ?? null,
      priority_documents: [data.priority?.source ?? [], data.priority?.again ?? []]
        .flat()
        .map(({ document }) => document),
      population: data.population?.count ?? null,
      ...dateFields('population_date', data.population?.date),
      notes: data.notes ?? [],
      page: address(addressOf('places', id)),
      ...sourceFields(data.sources),
    })),
};
