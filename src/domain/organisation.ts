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
  class: 'Classes of bodies, not single ones',
  public: 'The public',
};

/** Whether something is no single body or team: a class of bodies, or the public. */
export function isClass(kind: Organisation['kind']): boolean {
  return kind === 'class' || kind === 'public';
}

/**
 * What a reader must know of something that is no single body; nothing where it is one.
 * @param members how many of its members the papers name
 */
export function classWords(kind: Organisation['kind'], members: number): string | undefined {
  if (!isClass(kind)) return undefined;
  const what = kind === 'class' ? 'A class of bodies, not one body' : 'People, not a body';
  return members === 0 ? `${what}: the papers name no member.` : `${what}. The papers name these members:`;
}
