import { describe, expect, test } from 'vitest';
import { daysAhead } from '../../src/desk/days.ts';
import { deskRules } from '../../src/desk/rules.ts';
import { directoryRules, draftDays } from '../../src/domain/directory-rules.ts';
import { freshnessMonths, freshnessOf } from '../../src/domain/freshness.ts';
import { addMonths } from '../../src/domain/partial-date.ts';
import { contentOf } from '../fixtures/copy.ts';
import { day, papers } from './papers.ts';

const told = (name: string, content = papers, today = day) => {
  const rule = directoryRules(content, today).find((one) => one.name === name);
  return rule?.sentences.join(' ') ?? '';
};

describe('what the directory says that it keeps', () => {
  test('counts the listings of the site', () => {
    const { groups } = papers;
    const madeUp = groups.filter(({ data }) => data.demonstration).length;
    expect(madeUp).toBeGreaterThan(100);
    expect(told('What is kept')).toContain(
      `there are: ${groups.length} listings. Made up for demonstration: ${madeUp}.`,
    );
    const ending = groups.filter(({ data }) => data.publishUntil).length;
    expect(told('How long')).toContain(`Listings with such a day: ${ending}.`);
    const secret = papers.venues.filter(({ data }) => data.masked).length;
    expect(told('Never on the public site')).toContain(`Such venues: ${secret}.`);
  });

  test('names the months after which a listing really turns', () => {
    const { ageing, stale } = freshnessMonths;
    expect(told('How fresh')).toContain(`for ${ageing} months`);
    expect(told('How fresh')).toContain(`From ${stale} months on`);
    const checked = { basis: 'checked', on: '2026-01-15' } as const;
    expect(freshnessOf(checked, addMonths('2026-01-14', ageing))).toBe('fresh');
    expect(freshnessOf(checked, addMonths('2026-01-15', ageing))).toBe('ageing');
    expect(freshnessOf(checked, addMonths('2026-01-15', stale))).toBe('stale');
  });

  test('reminds of consents and drafts when the desk list does', () => {
    expect(told('Persons')).toContain(`reminded ${daysAhead} days before`);
    expect(told('Listings that are sent in')).toContain(`After ${draftDays} days`);
    const when = (name: string) => deskRules.find((rule) => rule.name === name)?.when;
    expect(when('consent')).toContain(`within ${daysAhead} days`);
    expect(when('draft')).toContain(`${draftDays} days after`);
    expect(when('listing')).toContain(`more than ${freshnessMonths.ageing} months`);
  });

  test('counts a person until the last day of the consent, and not on it', () => {
    const larkshire = contentOf(() => undefined);
    const ends = larkshire.groups.flatMap(({ data }) => data.contact?.person?.consent?.until ?? []);
    const [until = ''] = ends;
    expect(ends).toHaveLength(1);
    expect(told('Persons', larkshire, '2026-11-20')).toContain(
      'Listings that name a person on 20 November 2026: 1.',
    );
    expect(told('Persons', larkshire, until)).toMatch(/: 0\.$/);
  });
});
