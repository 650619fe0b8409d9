import type { Crisis } from '../schemas/crisis.ts';
import type { Content, Entry } from '../schemas/index.ts';

/** The page that is there only while a crisis is on. */
export const crisisPath = '/crisis/';

/** The look of the banner, which no page carries where there is no crisis. */
export const crisisStylePath = `${crisisPath}banner.css`;

/** A crisis that is on, with the contact point in whose file its switch stands. */
export interface CrisisOn {
  point: Entry<'contact-points'>;
  crisis: Crisis;
}

/** What the banner of every page says. */
export interface CrisisBanner {
  name: string;
  /** YYYY-MM-DD */
  since?: string;
  /** Whether the page tells of ways to get help, and of ways to offer it. */
  hasHelp: boolean;
  hasOffers: boolean;
}

/** Every crisis whose switch is on. A check sees to it that there is one at most. */
export function crisesOn(content: Pick<Content, 'contact-points'>): CrisisOn[] {
  return content['contact-points'].flatMap((point) => {
    const { crisis } = point.data;
    return crisis?.active ? [{ point, crisis }] : [];
  });
}

/** The crisis that is on, if any is. */
export function crisisOn(content: Pick<Content, 'contact-points'>): CrisisOn | undefined {
  return crisesOn(content)[0];
}

/** What the banner says of a crisis. */
export function crisisBanner({ crisis }: CrisisOn): CrisisBanner {
  const { name, since, getHelp = [], offerHelp = [] } = crisis;
  return {
    name,
    ...(since === undefined ? {} : { since }),
    hasHelp: getHelp.length > 0,
    hasOffers: offerHelp.length > 0,
  };
}
