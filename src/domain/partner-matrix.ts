import type { Organisation } from '../schemas/organisation.ts';
import type { Content } from '../schemas/index.ts';
import type { RoleKey } from './involvement-roles.ts';
import { linkTo, sortLinks, type Link } from './link.ts';
import { isClass } from './organisation.ts';
import { listInvolvements, type Involvement } from './who-does-what.ts';
import { numberWords } from './words.ts';

/** The roles that the matrix counts, each with its word and what this means. */
export const matrixRoles = [
  { key: 'owner', word: 'answers', meaning: 'answers for the strategy as a whole' },
  { key: 'shares', word: 'shares', meaning: 'shares the strategy as a whole' },
  { key: 'leads', word: 'leads', meaning: 'leads promises of the strategy' },
  { key: 'partner', word: 'partner', meaning: 'is named as a partner in promises of the strategy' },
  { key: 'recipient', word: 'recipient', meaning: 'received grants that a promise of the strategy pays for' },
  {
    key: 'party',
    word: 'party',
    meaning: 'is a party to agreements under which promises of the strategy stand',
  },
] as const satisfies readonly { key: RoleKey; word: string; meaning: string }[];

/** How many things are done in each role. */
export type RoleCounts = Partial<Record<RoleKey, number>>;

/** What one organisation does in each strategy. */
export interface MatrixRow {
  id: string;
  organisation: Link;
  /** One for each column. */
  cells: RoleCounts[];
  all: RoleCounts;
}

/** Organisations of one sort: bodies and teams, or classes of bodies. */
export interface MatrixSection {
  rows: MatrixRow[];
  /** The sum of each column. */
  sums: RoleCounts[];
  all: RoleCounts;
}

/** Who does what in which strategy. */
export interface Matrix {
  /** The strategies, and at the end, where something is tied to none of them, a column without a page. */
  columns: { name: string; path?: string }[];
  bodies: MatrixSection;
  classes: MatrixSection;
  all: RoleCounts;
}

/** Counts who does what in which strategy. What serves two strategies is counted in both, and twice in the sums. */
export function matrixOf(content: Content): Matrix {
  const counted = listInvolvements(content).filter(isCounted);
  const ids: (string | undefined)[] = content.strategies.map(({ id }) => id);
  const columnIds = counted.some(({ strategies }) => strategies.length === 0) ? [...ids, undefined] : ids;
  const byOrganisation = Map.groupBy(counted, ({ organisation }) => organisation);
  const rows = (isWanted: (kind: Organisation['kind']) => boolean): MatrixRow[] =>
    sortLinks(
      content.organisations
        .filter(({ id, data }) => isWanted(data.kind) && byOrganisation.has(id))
        .map(({ id }) => ({ ...linkTo(content, 'organisations', id), id })),
    ).map(({ id, ...organisation }) => {
      const cells = columnIds.map((column) => countRoles(byOrganisation.get(id) ?? [], column));
      return { id, organisation, cells, all: addCounts(cells) };
    });
  const bodies = sectionOf(
    rows((kind) => !isClass(kind)),
    columnIds.length,
  );
  const classes = sectionOf(rows(isClass), columnIds.length);
  return {
    columns: columnIds.map((id) =>
      id === undefined ? { name: 'No strategy' } : linkTo(content, 'strategies', id),
    ),
    bodies,
    classes,
    all: addCounts([bodies.all, classes.all]),
  };
}

/** What one organisation does in each strategy: its line of the matrix. Nothing where it has none. */
export function matrixRowOf(content: Content, id: string): { matrix: Matrix; row: MatrixRow } | undefined {
  const matrix = matrixOf(content);
  const row = [...matrix.bodies.rows, ...matrix.classes.rows].find((one) => one.id === id);
  return row && { matrix, row };
}

/** "leads 3, partner 12", each word kept with its number; empty where there is nothing. */
export function countsWords(counts: RoleCounts): string {
  return matrixRoles
    .flatMap(({ key, word }) => (counts[key] ? [`${word}\u00a0${numberWords(counts[key])}`] : []))
    .join(', ');
}

/** Sums of roles, role by role. */
export function addCounts(all: readonly RoleCounts[]): RoleCounts {
  const sums: RoleCounts = {};
  for (const counts of all)
    for (const { key } of matrixRoles) if (counts[key]) sums[key] = (sums[key] ?? 0) + counts[key];
  return sums;
}

function sectionOf(rows: MatrixRow[], columns: number): MatrixSection {
  const sums = Array.from({ length: columns }, (_, at) =>
    addCounts(rows.map(({ cells }) => cells[at] ?? {})),
  );
  return { rows, sums, all: addCounts(sums) };
}

function countRoles(involvements: readonly Involvement[], strategy: string | undefined): RoleCounts {
  const counts: RoleCounts = {};
  for (const { role, strategies } of involvements)
    if (strategy === undefined ? strategies.length === 0 : strategies.includes(strategy))
      counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

function isCounted({ role }: Involvement): boolean {
  return matrixRoles.some(({ key }) => key === role);
}
