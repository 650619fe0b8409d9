/** The kinds of content. Each is a folder of `src/content/`; a file's name is the id of its entry. */
export const collectionNames = [
  'strategies',
  'actions',
  'editions',
  'stories',
  'periods',
  'snapshots',
  'reviews',
  'measures',
  'funds',
  'groups',
  'venues',
  'organisations',
  'places',
  'documents',
  'decisions',
  'agreements',
  'consultations',
  'events',
  'contact-points',
  'newsletters',
  'policies',
  'breakdowns',
  'pages',
  'support',
  'categories',
  'synonyms',
  'postcodes',
  'terms',
] as const;

/** The name of a kind of content: the name of its folder. */
export type CollectionName = (typeof collectionNames)[number];
