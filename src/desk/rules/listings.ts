import { checkWords, freshnessMonths, freshnessOf, freshnessWords } from '../../domain/freshness.ts';
import { addressOf } from '../../domain/address.ts';
import { addMonths } from '../../domain/partial-date.ts';
import type { Group } from '../../schemas/group.ts';
import { endOfQuarter } from '../days.ts';
import type { DeskRule } from '../rule.ts';

/** After so many months the site says of a listing that its check is old. */
const checkHoldsMonths = freshnessMonths.ageing;

/** Listings whose check runs out. */
export const listings: DeskRule = {
  name: 'listing',
  title: 'Listings to review this quarter',
  when: `A listing on the site was last checked more than ${checkHoldsMonths} months before the end of this quarter, or never.`,
  next: 'Send the letter, or ring. Then say in “checked” of the file who checked it, on which day and how.',
  find: ({ shown, today }) =>
    shown.groups
      .map(({ id, file, data }) => ({ id, file, data, day: checkDue(data) }))
      .filter(({ day }) => day === undefined || day <= endOfQuarter(today))
      .map(({ id, file, data, day }) => ({
        id,
        file,
        ...(day === undefined ? {} : { day }),
        name: data.title,
        path: addressOf('groups', id),
        why: whyOf(data, today),
      })),
};

/** The day from which the site says that the check of a listing is old; nothing for one that nobody has checked. */
function checkDue({ checked }: Group): string | undefined {
  return checked.basis === 'checked' ? addMonths(checked.on, checkHoldsMonths) : undefined;
}

function whyOf({ checked, demonstration }: Group, today: string): string {
  const told =
    checked.basis === 'checked'
      ? `Last checked ${checkWords(checked)}. The site says of it: ${freshnessWords[freshnessOf(checked, today)]}.`
      : `Nobody has checked it: ${checked.because}`;
  return demonstration ? `${told} Made up for demonstration.` : told;
}
