import { addressTaken } from './address-taken.ts';
import { aliasUnique } from './alias-unique.ts';
import { awardsNamed } from './awards-named.ts';
import { becameInto } from './became-into.ts';
import { becamePaper } from './became-paper.ts';
import { championTerm } from './champion-term.ts';
import { bidsBeforeAwards } from './bids-before-awards.ts';
import { breakdownDisagrees } from './breakdown-disagrees.ts';
import { breakdownUnits } from './breakdown-units.ts';
import { contactInText } from './contact-in-text.ts';
import { correctionOrder } from './correction-order.ts';
import { crisisReady } from './crisis-ready.ts';
import { crisisReviewed } from './crisis-reviewed.ts';
import { decisionOrder } from './decision-order.ts';
import { demonstrationContacts } from './demonstration-contacts.ts';
import { demonstrationVisible } from './demonstration-visible.ts';
import { editionChain } from './edition-chain.ts';
import { editionOrder } from './edition-order.ts';
import { editionRows } from './edition-rows.ts';
import { editionStatuses } from './edition-statuses.ts';
import { emergencyContacts } from './emergency-contacts.ts';
import { emergencyOffers } from './emergency-offers.ts';
import { endBeforeStart } from './end-before-start.ts';
import { eventSeries } from './event-series.ts';
import type { Finding } from './finding.ts';
import { frozenDiffers } from './frozen-differs.ts';
import { frozenFigures } from './frozen-figures.ts';
import { frozenFile } from './frozen-file.ts';
import { frozenUnchanged } from './frozen-unchanged.ts';
import { fundAddsUp } from './fund-adds-up.ts';
import { fundCovers } from './fund-covers.ts';
import { fundPromise } from './fund-promise.ts';
import { hiddenReference } from './hidden-reference.ts';
import { hostAddress } from './host-address.ts';
import { imageExists } from './image-exists.ts';
import { imageUsed } from './image-used.ts';
import { issueOrder } from './issue-order.ts';
import { issueReadable } from './issue-readable.ts';
import { lineageCycle } from './lineage-cycle.ts';
import { measureReadings } from './measure-readings.ts';
import { measureTarget } from './measure-target.ts';
import { missingSource } from './missing-source.ts';
import { moneyWritten } from './money-written.ts';
import { movedPages } from './moved-pages.ts';
import { noCycle } from './no-cycle.ts';
import { notInFuture } from './not-in-future.ts';
import { notItself } from './not-itself.ts';
import { oneCrisis } from './one-crisis.ts';
import { orderUnique } from './order-unique.ts';
import { paidAwards } from './paid-awards.ts';
import { partIdUnique } from './part-id-unique.ts';
import { periodPapers } from './period-papers.ts';
import { personalDetails } from './personal-details.ts';
import { policyAssessment } from './policy-assessment.ts';
import { policyReview } from './policy-review.ts';
import { postcodeArea } from './postcode-area.ts';
import { projectCount } from './project-count.ts';
import { principlesTotal } from './principles-total.ts';
import { promiseStays } from './promise-stays.ts';
import { recommendationLabel } from './recommendation-label.ts';
import { referenceExists } from './reference-exists.ts';
import type { Checkable, Rule } from './rule.ts';
import { requiredPages } from './required-pages.ts';
import { reviewYear } from './review-year.ts';
import { rowAccounted } from './row-accounted.ts';
import { sectionExists } from './section-exists.ts';
import { sectionLevel } from './section-level.ts';
import { securityExpires } from './security-expires.ts';
import { shareWritten } from './share-written.ts';
import { stateMapped } from './state-mapped.ts';
import { statementOrder } from './statement-order.ts';
import { statusInScale } from './status-in-scale.ts';
import { suppressedNumber } from './suppressed-number.ts';
import { storyOrder } from './story-order.ts';
import { synonymCycle } from './synonym-cycle.ts';
import { synonymTyped } from './synonym-typed.ts';
import { synonymUnique } from './synonym-unique.ts';
import { undertakingTracked } from './undertaking-tracked.ts';
import { updateOrder } from './update-order.ts';
import { venueTransfer } from './venue-transfer.ts';
import { wayToTakePart } from './way-to-take-part.ts';
import { withdrawnInstead } from './withdrawn-instead.ts';
import { withdrawnName } from './withdrawn-name.ts';

/** What must agree across files. */
export const rules: readonly Rule[] = [
  addressTaken,
  aliasUnique,
  awardsNamed,
  bidsBeforeAwards,
  breakdownDisagrees,
  breakdownUnits,
  becameInto,
  becamePaper,
  championTerm,
  contactInText,
  correctionOrder,
  crisisReady,
  crisisReviewed,
  decisionOrder,
  demonstrationContacts,
  demonstrationVisible,
  editionChain,
  editionOrder,
  editionRows,
  editionStatuses,
  emergencyContacts,
  emergencyOffers,
  endBeforeStart,
  eventSeries,
  frozenDiffers,
  frozenFigures,
  frozenFile,
  frozenUnchanged,
  fundAddsUp,
  fundCovers,
  fundPromise,
  hiddenReference,
  hostAddress,
  imageExists,
  imageUsed,
  issueOrder,
  issueReadable,
  lineageCycle,
  measureReadings,
  measureTarget,
  missingSource,
  moneyWritten,
  movedPages,
  noCycle,
  notInFuture,
  notItself,
  oneCrisis,
  orderUnique,
  paidAwards,
  partIdUnique,
  periodPapers,
  personalDetails,
  policyAssessment,
  policyReview,
  postcodeArea,
  projectCount,
  principlesTotal,
  promiseStays,
  recommendationLabel,
  referenceExists,
  requiredPages,
  reviewYear,
  rowAccounted,
  sectionExists,
  sectionLevel,
  securityExpires,
  shareWritten,
  stateMapped,
  statementOrder,
  statusInScale,
  suppressedNumber,
  storyOrder,
  synonymCycle,
  synonymTyped,
  synonymUnique,
  undertakingTracked,
  updateOrder,
  venueTransfer,
  wayToTakePart,
  withdrawnInstead,
  withdrawnName,
];

/**
 * Holds all content against every rule.
 * @param today the day of the check, YYYY-MM-DD
 * @returns every finding of every rule
 */
export function checkContent(content: Checkable, today: string): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(content, today).map((finding) => ({ rule: rule.name, ...finding })),
  );
}
