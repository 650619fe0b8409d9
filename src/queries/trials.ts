import { readTrials } from '../reader/settings.ts';
import type { Accessibility } from '../schemas/accessibility.ts';

/** What was tried in a browser, where it was. */
export function loadTrials(): Accessibility | undefined {
  return readTrials();
}
