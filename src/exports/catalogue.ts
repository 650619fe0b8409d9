import type { Dataset, Published } from './dataset.ts';
import { datasets } from './index.ts';
import { version } from './version.ts';

/** What the list of all datasets says: where each is and what its columns mean. */
export function catalogue(published: Published) {
  return {
    version,
    council: published.content.council.name,
    asOf: published.today,
    licence: null,
    count: datasets.length,
    datasets: datasets.map((dataset: Dataset) => ({
      name: dataset.name,
      title: dataset.title,
      about: dataset.about,
      count: dataset.rows(published).length,
      json: published.address(`/data/${dataset.name}.json`),
      csv: published.address(`/data/${dataset.name}.csv`),
      columns: dataset.columns,
    })),
  };
}
