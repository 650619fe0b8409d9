import type { Section, Strategy } from '../schemas/strategy.ts';

/** A part of a strategy and the parts above it, the highest first. */
export type SectionPath = [Section, ...Section[]];

/** Every part of a strategy with its way down, in the order of the paper: each part before its own parts. */
export function listSections(sections: readonly Section[], above?: SectionPath): SectionPath[] {
  return sections.flatMap((section) => {
    const path: SectionPath = above ? [...above, section] : [section];
    return [path, ...listSections(section.sections ?? [], path)];
  });
}

/** The part to which a way leads. */
export function lastOf(path: SectionPath): Section {
  return path.at(-1) ?? path[0];
}

/** The way down to a part, or nothing where there is no such part. */
export function findSection(sections: readonly Section[], id: string): SectionPath | undefined {
  return listSections(sections).find((path) => lastOf(path).id === id);
}

/** What a reader must know of a promise whose strategy is not known to be agreed; nothing where it is. */
export function caveatOf({ declared }: Strategy): string | undefined {
  switch (declared.state) {
    case 'draft':
      return 'It stands in a draft. The papers do not say whether the draft was agreed.';
    case 'proposed':
      return 'It was recommended. The papers do not say whether it was agreed.';
    default:
      return undefined;
  }
}

/** What several parts of a level are called: "priority" is "priorities" where the strategy says so. */
export function pluralOf(strategy: Strategy, level: string): string {
  return strategy.levels.find(({ one }) => one === level)?.many ?? level;
}

/** The name of a part with its label: "Outcome 1a: …" */
export function sectionName({ level, label, title }: Section): string {
  return label === undefined ? title : `${level.charAt(0).toUpperCase()}${level.slice(1)} ${label}: ${title}`;
}
