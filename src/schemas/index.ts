import type { z } from 'zod';
import { action } from './action.ts';
import { agreement } from './agreement.ts';
import { breakdown } from './breakdown.ts';
import { category } from './category.ts';
import type { CollectionName } from './collection-names.ts';
import { consultation } from './consultation.ts';
import { contactPoint } from './contact-point.ts';
import type { Council } from './council.ts';
import { decision } from './decision.ts';
import { document } from './document.ts';
import { edition } from './edition.ts';
import { event } from './event.ts';
import { fund } from './fund.ts';
import { group } from './group.ts';
import { measure } from './measure.ts';
import { newsletter } from './newsletter.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { period } from './period.ts';
import { place } from './place.ts';
import { policy } from './policy.ts';
import { postcodeArea } from './postcode-area.ts';
import { review } from './review.ts';
import { snapshot } from './snapshot.ts';
import { story } from './story.ts';
import { strategy } from './strategy.ts';
import { support } from './support.ts';
import { synonyms } from './synonyms.ts';
import { term } from './term.ts';
import { venue } from './venue.ts';

/** Every kind of content: its schema, the noun for one of it, and the format of its files. */
export const collections = {
  strategies: { noun: 'strategy', format: 'mdx', schema: strategy },
  actions: { noun: 'action', format: 'mdx', schema: action },
  editions: { noun: 'edition', format: 'json', schema: edition },
  stories: { noun: 'story', format: 'mdx', schema: story },
  periods: { noun: 'reporting period', format: 'json', schema: period },
  snapshots: { noun: 'snapshot', format: 'json', schema: snapshot },
  reviews: { noun: 'review', format: 'mdx', schema: review },
  measures: { noun: 'measure', format: 'json', schema: measure },
  funds: { noun: 'fund', format: 'json', schema: fund },
  groups: { noun: 'group', format: 'json', schema: group },
  venues: { noun: 'venue', format: 'json', schema: venue },
  organisations: { noun: 'organisation', format: 'json', schema: organisation },
  places: { noun: 'place', format: 'json', schema: place },
  documents: { noun: 'document', format: 'json', schema: document },
  decisions: { noun: 'decision', format: 'json', schema: decision },
  agreements: { noun: 'agreement', format: 'mdx', schema: agreement },
  consultations: { noun: 'consultation', format: 'json', schema: consultation },
  events: { noun: 'event', format: 'json', schema: event },
  'contact-points': { noun: 'contact point', format: 'json', schema: contactPoint },
  newsletters: { noun: 'newsletter', format: 'json', schema: newsletter },
  policies: { noun: 'policy', format: 'json', schema: policy },
  breakdowns: { noun: 'breakdown', format: 'json', schema: breakdown },
  pages: { noun: 'page', format: 'mdx', schema: page },
  support: { noun: 'support page', format: 'mdx', schema: support },
  categories: { noun: 'category', format: 'json', schema: category },
  synonyms: { noun: 'list of synonyms', format: 'json', schema: synonyms },
  postcodes: { noun: 'postcode area', format: 'json', schema: postcodeArea },
  terms: { noun: 'term', format: 'json', schema: term },
} as const satisfies Record<CollectionName, { noun: string; format: 'mdx' | 'json'; schema: z.ZodType }>;

/** The authored fields of one kind of content. */
export type Data<K extends CollectionName> = z.infer<(typeof collections)[K]['schema']>;

/** One file of content, read and found valid. */
export interface Entry<K extends CollectionName = CollectionName> {
  id: string;
  /** The path of the file from the content folder, with forward slashes. */
  file: string;
  data: Data<K>;
  /** The file whose prose stands under the entry, where it is in another language than the rest of the file. */
  proseFile?: string;
}

/** All content of a council, each kind in the order of its file names. */
export type Content = { [K in CollectionName]: Entry<K>[] } & {
  /** Every id that has a file, whether the file is valid or not. */
  ids: Record<CollectionName, string[]>;
  council: Council;
};
