import { projectAddress } from '../domain/project.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateLists, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One project of a promise, or several that a paper only counts, as it is published. */
export type ProjectRecord = {
  action: string;
  action_title: string;
  project: string;
  title: string;
  kind: string;
  count: number;
  named: boolean;
  place: string | null;
  promised: number | null;
  updates: string[];
  statuses: (string | null)[];
  page: string;
} & DateLists<'update'> &
  SourceFields;

/** The projects by which promises are carried out. */
export const projects: Dataset<ProjectRecord> = {
  name: 'projects',
  title: 'Projects of promises',
  about:
    'One row for each project that a paper names, and one for those that it only counts: add up “count”, not the rows.',
  columns: {
    action: 'The promise: an id.',
    action_title: 'Its title.',
    project: 'The id of the project within the promise.',
    title: 'What it is.',
    kind: 'pilot, follower (is to do the same after the pilot) or project.',
    count: 'How many projects this row is: 1, or the number that the paper gives.',
    named: 'false for projects that the paper only counts.',
    place: 'Where it is: the id of a place. Empty where the paper names none.',
    promised: 'How many projects the promise has in all, where it says so.',
    updates: 'What each paper says of this project alone.',
    ...dateColumns('update', 'The date of each'),
    statuses: 'The status that each paper gives it, in its words.',
    page: 'The web address at which it stands.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.actions).flatMap(({ id, data }) =>
      (data.projects?.items ?? []).map(({ updates = [], ...project }) => ({
        action: id,
        action_title: data.title,
        project: project.id,
        title: project.title,
        kind: project.kind,
        count: project.count ?? 1,
        named: project.count === undefined,
        place: project.place ?? null,
        promised: data.projects?.promised?.count ?? null,
        updates: updates.map(({ points, issues = [], nextSteps = [] }) =>
          [...points, ...issues, ...nextSteps].join(' '),
        ),
        ...dateLists(
          'update',
          updates.map(({ date }) => date),
        ),
        statuses: updates.map(({ status }) => status?.written ?? null),
        page: address(projectAddress(id, project.id)),
        ...sourceFields([project.source]),
      })),
    ),
};
