import { addressOf, sectionAddress } from '../domain/address.ts';
import { sectionName, type SectionPath } from '../domain/strategy.ts';
import type { Entry } from '../schemas/index.ts';

/** The pages above something that stands in a part of a strategy. */
export function sectionTrail(
  strategy: Entry<'strategies'>,
  sections: SectionPath | [],
): { name: string; path: string }[] {
  return [
    { name: 'Promises', path: '/strategies/' },
    { name: strategy.data.title, path: addressOf('strategies', strategy.id) },
    ...sections.map((section) => ({
      name: sectionName(section),
      path: sectionAddress(strategy.id, section.id),
    })),
  ];
}
