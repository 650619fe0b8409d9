import type { Action } from '../schemas/action.ts';
import type { Content } from '../schemas/index.ts';
import type { Projects } from '../schemas/project.ts';
import { addressOf } from './address.ts';
import { nearnessOf } from './area.ts';
import { linkTo, type Link } from './link.ts';
import { compareDates } from './partial-date.ts';

/** One project of a promise, or several that the paper only counts. */
export type Project = Projects['items'][number];

/** How many projects a promise has, and of how many the papers say where they are. */
export interface ProjectTally {
  /** How many the papers tell of: the sum of the parts. */
  told: number;
  /** The numbers of which that is the sum, in the order of the paper. */
  parts: number[];
  /** How many have a place or a name of their own. */
  named: number;
  /** How many are only counted. */
  notNamed: number;
  promised?: number;
}

/** A project that lies in a place, or inside it, with the promise that it carries out. */
export interface PlacedProject {
  project: Project;
  promise: Link;
  /** The place, where it is a smaller one than that which was asked for. */
  within?: Link;
  /** The newest that a paper says of it. */
  heard?: Action['updates'][number];
}

/** Counts the projects of a promise; those without a line of their own count by their number. */
export function tallyProjects({ items, promised }: Projects): ProjectTally {
  const parts = items.map(({ count = 1 }) => count);
  const told = parts.reduce((sum, part) => sum + part, 0);
  const named = items.filter(({ count }) => count === undefined).length;
  return {
    told,
    parts,
    named,
    notNamed: told - named,
    ...(promised ? { promised: promised.count } : {}),
  };
}

/** The projects in a place and in the smaller places inside it, in the order of their promises. */
export function projectsIn(content: Content, place: string): PlacedProject[] {
  return content.actions.flatMap(({ id, data }) =>
    (data.projects?.items ?? []).flatMap((project): PlacedProject[] => {
      const at = project.place;
      const nearness = at === undefined ? undefined : nearnessOf(content, place, [at]);
      if (at === undefined || (nearness !== 'here' && nearness !== 'inside')) return [];
      const heard = project.updates?.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
      return [
        {
          project,
          promise: { ...linkTo(content, 'actions', id), path: projectAddress(id, project.id) },
          ...(nearness === 'inside' ? { within: linkTo(content, 'places', at) } : {}),
          ...(heard ? { heard } : {}),
        },
      ];
    }),
  );
}

/** Where the page of a promise tells of one of its projects. */
export function projectAddress(action: string, project: string): string {
  return `${addressOf('actions', action)}#${projectAnchor(project)}`;
}

/** The anchor of a project on the page of its promise. */
export function projectAnchor(project: string): string {
  return `project-${project}`;
}
