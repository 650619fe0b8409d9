import type { Organisation } from '../schemas/organisation.ts';

/** The kinds of organisations as headings, in the order in which they are listed. Classes stand apart from bodies. */
export const organisationKindWords: Record<Organisation['kind'], string> = {
  council: 'The council',
  team: 'Teams and groups of the council',
  committee: 'Committees',
  'public-body': 'Public bodies',
  charity: 'Charities',
  company: 'Companies',
  partnership: 'Partnerships',
  body: 'Other bodies; the papers do not say of what kind',
  class: 'Kinds of bodies, not single ones',
  public: 'The public',
};
