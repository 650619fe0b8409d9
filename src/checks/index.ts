import { aliasUnique } from './alias-unique.ts';
import { awardsNamed } from './awards-named.ts';
import { contactInText } from './contact-in-text.ts';
import { demonstrationContacts } from './demonstration-contacts.ts';
import { demonstrationVisible } from './demonstration-visible.ts';
import { endBeforeStart } from './end-before-start.ts';
import type { Finding } from './finding.ts';
import { fundAddsUp } from './fund-adds-up.ts';
import { fundCovers } from './fund-covers.ts';
import { groupAddress } from './group-address.ts';
import { measureTarget } from './measure-target.ts';
import { missingSource } from './missing-source.ts';
import { moneyWritten } from './money-written.ts';
import { noCycle } from './no-cycle.ts';
import { notInFuture } from './not-in-future.ts';
import { notItself } from './not-itself.ts';
import { orderUnique } from './order-unique.ts';
import { partIdUnique } from './part-id-unique.ts';
import { personalDetails } from './personal-details.ts';
import { postcodeArea } from './postcode-area.ts';
import { referenceExists } from './reference-exists.ts';
import type { Checkable, Rule } from './rule.ts';
import { requiredPages } from './required-pages.ts';
import { sectionExists } from './section-exists.ts';
import { sectionLevel } from './section-level.ts';
import { stateMapped } from './state-mapped.ts';
import { synonymCycle } from './synonym-cycle.ts';
import { synonymTyped } from './synonym-typed.ts';
import { synonymUnique } from './synonym-unique.ts';
import { updateOrder } from './update-order.ts';

/** What must agree across files. */
export const rules: readonly Rule[] = [
  aliasUnique,
  awardsNamed,
  contactInText,
  demonstrationContacts,
  demonstrationVisible,
  endBeforeStart,
  fundAddsUp,
  fundCovers,
  groupAddress,
  measureTarget,
  missingSource,
  moneyWritten,
  noCycle,
  notInFuture,
  notItself,
  orderUnique,
  partIdUnique,
  personalDetails,
  postcodeArea,
  referenceExists,
  requiredPages,
  sectionExists,
  sectionLevel,
  stateMapped,
  synonymCycle,
  synonymTyped,
  synonymUnique,
  updateOrder,
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
