import { addressOf } from '../domain/address.ts';
import { yearWords } from '../domain/annual-report-words.ts';
import type { Link } from '../domain/link.ts';
import { packPath } from '../domain/pack-steps.ts';
import { listAnnualReports } from './annual-reports.ts';
import { listPacks } from './packs.ts';

/** The papers that a committee gets on a strategy: the tables, the next committee first, and the annual reports. */
export async function listCommitteeLinks(strategy: string): Promise<Link[]> {
  const [packs, reports] = await Promise.all([listPacks(), listAnnualReports()]);
  return [
    ...packs
      .filter(({ step }) => step.strategy.id === strategy)
      .toReversed()
      .map(({ step }) => ({
        name: step.period
          ? `Progress table of ${step.period.data.title}`
          : 'Progress table for the next committee',
        path: packPath(step),
        ...(step.period ? {} : { note: 'to print, in Word and as CSV' }),
      })),
    ...reports
      .filter((report) => report.strategy.id === strategy)
      .toReversed()
      .map(({ id, span }) => ({ name: `Annual report, ${yearWords(span)}`, path: addressOf('reviews', id) })),
  ];
}
