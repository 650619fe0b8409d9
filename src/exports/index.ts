import { actions } from './actions.ts';
import { activities } from './activities.ts';
import { agreements } from './agreements.ts';
import { awards } from './awards.ts';
import { breakdowns } from './breakdowns.ts';
import { consultationFigures } from './consultation-figures.ts';
import { consultationOutcomes } from './consultation-outcomes.ts';
import { consultations } from './consultations.ts';
import { contactPoints } from './contact-points.ts';
import type { Dataset } from './dataset.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { editionRows } from './edition-rows.ts';
import { emergencyOffers } from './emergency-offers.ts';
import { events } from './events.ts';
import { funds } from './funds.ts';
import { dayGaps } from './gaps-by-day.ts';
import { placeGaps } from './gaps-by-place.ts';
import { groups } from './groups.ts';
import { lineage } from './lineage.ts';
import { measures } from './measures.ts';
import { newsletters } from './newsletters.ts';
import { organisations } from './organisations.ts';
import { phases } from './phases.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { projects } from './projects.ts';
import { recommendations } from './recommendations.ts';
import { readings } from './readings.ts';
import { stories } from './stories.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';
import { undertakings } from './undertakings.ts';
import { updates } from './updates.ts';
import { venues } from './venues.ts';
import { whoDoesWhat } from './who-does-what.ts';

/** All open data, in the order in which the page on it lists them. */
export const datasets: readonly Dataset[] = [
  actions,
  updates,
  projects,
  editionRows,
  lineage,
  stories,
  timeline,
  measures,
  readings,
  funds,
  phases,
  awards,
  agreements,
  undertakings,
  policies,
  decisions,
  recommendations,
  consultations,
  consultationFigures,
  consultationOutcomes,
  breakdowns,
  events,
  newsletters,
  contactPoints,
  organisations,
  whoDoesWhat,
  places,
  groups,
  activities,
  emergencyOffers,
  venues,
  placeGaps,
  dayGaps,
  documents,
  terms,
];
