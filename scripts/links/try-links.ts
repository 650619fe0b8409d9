import { setTimeout as wait } from 'node:timers/promises';
import { addDays } from '../../src/domain/partial-date.ts';
import { inParallel } from '../../src/publishing/in-parallel.ts';
import type { CheckedLink, LinkReport } from '../../src/reader/link-report.ts';
import type { Outgoing } from './outgoing.ts';
import { tryLink, type Manner, type Outcome } from './try-link.ts';

/** How many hosts are asked at the same time; each is asked one thing after another. */
const hostsAtOnce = 8;
/** A trouble that does not pass for so many days is no passing one. */
const daysOfTrouble = 14;

/** What a check found, and whether anything was reached at all. */
export interface Trial {
  report: LinkReport;
  isReached: boolean;
}

/**
 * Tries every link, gently: one request at a time for each host.
 * @param before the check before this one, which knows since when a link is dead
 * @param today YYYY-MM-DD
 */
export async function tryLinks(
  { links, leftOut }: Outgoing,
  before: LinkReport | undefined,
  today: string,
  manner: Manner,
): Promise<Trial> {
  const outcomes = new Map<string, Outcome>();
  const byHost = Map.groupBy(links, ({ address }) => new URL(address).host);
  await inParallel([...byHost.values()], hostsAtOnce, async (ofHost) => {
    for (const [index, { address }] of ofHost.entries()) {
      if (index > 0) await wait(manner.pause);
      outcomes.set(address, await tryLink(address, manner));
    }
  });
  const known = new Map(before?.links.map((link) => [link.address, link]));
  const checked = links.map((link) => {
    const { isUnreached: _, ...outcome } = outcomes.get(link.address) ?? { state: 'unclear' as const };
    return withPast({ ...link, ...outcome, since: today }, known.get(link.address));
  });
  return {
    report: { format: 'noticeboard-links/1', checkedOn: today, leftOut, links: checked },
    isReached: links.length === 0 || [...outcomes.values()].some(({ isUnreached }) => !isUnreached),
  };
}

/** What was so before is so since then; and a trouble that has lasted is the death of a link. */
function withPast(link: CheckedLink, before: CheckedLink | undefined): CheckedLink {
  const isRefusal = link.problem?.startsWith('the host refuses') ?? false;
  const isTrouble = (state: CheckedLink['state']) => state === 'unclear' || state === 'dead';
  const isSame =
    before && (before.state === link.state || (isTrouble(before.state) && isTrouble(link.state)));
  const since = isSame ? before.since : link.since;
  const hasLasted = link.state === 'unclear' && !isRefusal && addDays(since, daysOfTrouble) <= link.since;
  return { ...link, since, state: hasLasted ? 'dead' : link.state };
}
