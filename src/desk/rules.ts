import type { DeskRule } from './rule.ts';
import { activities } from './rules/activities.ts';
import { consents } from './rules/consents.ts';
import { drafts } from './rules/drafts.ts';
import { links } from './rules/links.ts';
import { events } from './rules/events.ts';
import { listings } from './rules/listings.ts';
import { notices } from './rules/notices.ts';
import { offers } from './rules/offers.ts';
import { pages } from './rules/pages.ts';
import { periods } from './rules/periods.ts';
import { policies } from './rules/policies.ts';
import { readings } from './rules/readings.ts';
import { settings } from './rules/settings.ts';
import { silent } from './rules/silent.ts';
import { passed, targets } from './rules/targets.ts';

/** Every reason why something is due, in the order of the desk list. */
export const deskRules: readonly DeskRule[] = [
  listings,
  consents,
  activities,
  offers,
  events,
  notices,
  drafts,
  targets,
  passed,
  silent,
  readings,
  periods,
  policies,
  pages,
  settings,
  links,
];
