import { viewMeasures, type MeasureView } from '../domain/measure-view.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

let viewing: Promise<MeasureView[]> | undefined;

/** Every measure with where it stands on the day of the build, in the order of strategies and papers. */
export function listMeasures(): Promise<MeasureView[]> {
  if (import.meta.env.DEV) return view();
  return (viewing ??= view());
}

async function view(): Promise<MeasureView[]> {
  return viewMeasures(await loadContent(), today());
}
