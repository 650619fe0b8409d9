import { gapsByDay } from '../domain/gap.ts';
import type { Dataset } from './dataset.ts';
import { gapColumns, gapFields, type GapFields } from './gap.ts';

/** How many groups of one category meet on one day of the week, as it is published. */
export type DayGapRecord = {
  category: string;
  category_title: string;
  day: string;
} & GapFields;

/** Every category on every day of the week. */
export const dayGaps: Dataset<DayGapRecord> = {
  name: 'gaps-by-day',
  title: 'Gaps by day',
  about:
    'One row for each category on each day of the week: how many groups meet then. Made-up groups are counted apart.',
  columns: {
    category: 'What the groups do: the id of a category.',
    category_title: 'Its name.',
    day: 'monday to sunday; not-stated for groups of which no day is known.',
    ...gapColumns,
  },
  rows({ content }) {
    const { columns, rows } = gapsByDay(content);
    return rows.flatMap(({ id, name, cells }) =>
      cells.map((cell, at) => ({
        category: id,
        category_title: name,
        day: columns[at]?.id ?? '',
        ...gapFields(cell),
      })),
    );
  },
};
