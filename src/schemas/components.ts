import type { CollectionName } from './collection-names.ts';

/** What an attribute of a component holds. All of it is text in quotes, never code. */
export type Attribute =
  | { holds: 'words' }
  /** A whole number from 1. */
  | { holds: 'count'; most: number }
  /** The id of an entry; of several, with spaces between, where it holds a list. */
  | { holds: 'id' | 'ids'; of: CollectionName }
  /** A part of a strategy: the id of the strategy, a stroke, and the id of the part. */
  | { holds: 'section' };

/** Something that prose may use beside Markdown. */
export interface Component {
  attributes: Readonly<Record<string, Attribute>>;
  /** What it is for, with an example. The forms for editors show it. */
  purpose: string;
  /**
   * Only for blocks, which draw what the site knows on the day of the build: they stand alone on a line, hold no text, need
   * one of these attributes, and are for pages alone. What a paper says never changes by itself.
   */
  needs?: readonly string[];
}

/** The folders in whose files blocks may stand. */
export const foldersWithBlocks: readonly CollectionName[] = ['pages', 'support'];

/** The components that prose may use, and the attributes that each takes. */
export const components: Readonly<Record<string, Component>> = {
  Note: {
    attributes: { title: { holds: 'words' } },
    purpose: 'A paragraph that stands out: <Note title="Please note">Text.</Note>',
  },
  ContactPoint: {
    attributes: { of: { holds: 'id', of: 'contact-points' } },
    needs: ['of'],
    purpose: 'How to reach a contact point: <ContactPoint of="parish-councils" />',
  },
  GroupList: {
    attributes: { category: { holds: 'id', of: 'categories' }, most: { holds: 'count', most: 20 } },
    needs: ['category'],
    purpose: 'The first groups of a category: <GroupList category="food" most="5" />',
  },
  ActionList: {
    attributes: { of: { holds: 'ids', of: 'actions' }, section: { holds: 'section' } },
    needs: ['of', 'section'],
    purpose: 'Promises and how they stand: <ActionList of="social-value" />',
  },
  FundStatus: {
    attributes: { of: { holds: 'id', of: 'funds' } },
    needs: ['of'],
    purpose: 'Which rounds of a fund are open, and what it gave: <FundStatus of="recovery-fund" />',
  },
  EventList: {
    attributes: { of: { holds: 'ids', of: 'events' } },
    needs: ['of'],
    purpose: 'Events with their dates: <EventList of="white-ribbon" />',
  },
  Term: {
    attributes: { of: { holds: 'id', of: 'terms' } },
    needs: ['of'],
    purpose: 'What a word means, from the glossary: <Term of="compact" />',
  },
};
