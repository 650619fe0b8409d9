import type { Accessibility, AccessibilityCheck } from '../schemas/accessibility.ts';

/** A claim of the accessibility statement. */
export interface Claim {
  /** The end of "You should be able to …". */
  able: string;
  /** What a program does to find out. */
  how: string;
}

/** What follows from each trial that does not fail. */
export const claims: Record<AccessibilityCheck, Claim> = {
  'without-javascript': {
    able: 'read every page without JavaScript, and go on from it',
    how: 'A page of each kind is opened with JavaScript switched off.',
  },
  keyboard: {
    able: 'use it with the keyboard alone, in the order of the page, and see where you are',
    how: 'On a page of each kind, every link and field is reached with the Tab key, with its focus in sight.',
  },
  zoom: {
    able: 'make the text four times as large without losing any of it',
    how: 'A page of each kind is shown at 200 % and 400 %; nothing may be cut off.',
  },
  narrow: {
    able: 'read it on a screen 320 pixels wide without scrolling sideways',
    how: 'Every page is opened 320 pixels wide, and nothing may reach beyond it.',
  },
  spacing: {
    able: 'space out letters, words and lines as you need',
    how: 'On a page of each kind the text is spaced out as WCAG 2.2 (1.4.12) asks, on a wide and on a narrow screen.',
  },
  rules: {
    able: 'use it with a screen reader, as far as automatic rules can tell',
    how: 'Every page is held against the rules of axe for WCAG 2.2, levels A and AA.',
  },
  dark: {
    able: 'use dark colours',
    how: 'Every kind of page, with all its parts, is held against the rules on colour in dark colours.',
  },
  'forced-colours': {
    able: 'use the high-contrast colours of your own system',
    how: 'Every kind of page, with all its parts, is held against the rules on colour in forced colours.',
  },
  motion: {
    able: 'ask for less motion, and nothing moves',
    how: 'A page of each kind is opened with the wish for less motion, and nothing on it may be animated.',
  },
  print: {
    able: 'print any page on A4 paper',
    how: 'A page of each kind is laid out for paper: whole, and without its navigation.',
  },
};

/** The trials that never failed, those that did, and those of which nothing is recorded. */
export function weighTrials(
  results: Accessibility,
): Record<'kept' | 'broken' | 'untried', AccessibilityCheck[]> {
  const all = Object.keys(claims) as AccessibilityCheck[];
  const resultOf = (check: AccessibilityCheck) => results.checks.find(({ id }) => id === check);
  return {
    kept: all.filter((check) => resultOf(check)?.failed === 0),
    broken: all.filter((check) => (resultOf(check)?.failed ?? 0) > 0),
    untried: all.filter((check) => !resultOf(check)),
  };
}
