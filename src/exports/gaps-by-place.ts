import { gapsByPlace, perThousand } from '../domain/gap.ts';
import type { Dataset } from './dataset.ts';
import { gapColumns, gapFields, type GapFields } from './gap.ts';

/** How many groups of one category there are in one place, as it is published. */
export type PlaceGapRecord = {
  category: string;
  category_title: string;
  place: string;
  place_title: string;
  groups_wider: number;
  population: number | null;
  groups_per_1000: number | null;
} & GapFields;

/** Every category in every place of the council's area. */
export const placeGaps: Dataset<PlaceGapRecord> = {
  name: 'gaps-by-place',
  title: 'Gaps by place',
  about:
    'One row for each category in each place: how many groups are listed there. Made-up groups are counted apart.',
  columns: {
    category: 'What the groups do: the id of a category.',
    category_title: 'Its name.',
    place: 'The id of the place.',
    place_title: 'Its name.',
    ...gapColumns,
    groups_wider: 'Groups that are not there, but serve a wider area that includes the place.',
    population: 'How many people live there. Empty where no paper says so.',
    groups_per_1000:
      'Groups for every 1,000 people, to one decimal. Empty where the population is not stated.',
  },
  rows({ content }) {
    const { columns, rows } = gapsByPlace(content);
    return rows.flatMap(({ id, name, cells }) =>
      cells.flatMap((cell, at) => {
        const place = columns[at];
        if (!place) return [];
        return {
          category: id,
          category_title: name,
          place: place.id,
          place_title: place.name,
          ...gapFields(cell),
          groups_wider: cell.wider,
          population: place.population ?? null,
          groups_per_1000: perThousand(cell.count, place.population) ?? null,
        };
      }),
    );
  },
};
