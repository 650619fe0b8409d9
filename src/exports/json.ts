import type { Cell, Dataset, Published } from './dataset.ts';
import { version } from './version.ts';

/** What stands around the records of a JSON file. */
export interface JsonFile {
  version: string;
  dataset: string;
  council: string;
  /** The day for which the data was worked out, YYYY-MM-DD. */
  asOf: string;
  /** Null: the papers name none. */
  licence: string | null;
  count: number;
  records: Record<string, Cell>[];
}

/** A dataset as JSON, each record with the same keys in the same order. */
export function writeJson(dataset: Dataset, published: Published): string {
  return `${JSON.stringify(jsonFile(dataset, published), null, 1)}\n`;
}

/** What the JSON file of a dataset says. */
export function jsonFile(dataset: Dataset, published: Published): JsonFile {
  const columns = Object.keys(dataset.columns);
  const records = dataset
    .rows(published)
    .map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));
  return {
    version,
    dataset: dataset.name,
    council: published.content.council.name,
    asOf: published.today,
    licence: null,
    count: records.length,
    records,
  };
}
