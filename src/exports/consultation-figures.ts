import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One figure of a consultation as it is published. */
export type ConsultationFigureRecord = {
  consultation: string;
  position: number;
  label: string;
  value: number;
  unit: string;
  base: number | null;
  tells: string | null;
  question: string | null;
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every figure of every consultation and survey. */
export const consultationFigures: Dataset<ConsultationFigureRecord> = {
  name: 'consultation-figures',
  title: 'Figures of consultations and surveys',
  about: 'One row for each figure: who answered, how many, and of how many.',
  columns: {
    consultation: 'The consultation: an id.',
    position: 'Its place among the figures of that consultation, from 1 on.',
    label: 'What is counted.',
    value: 'The number.',
    unit: 'count or percent.',
    base: 'The number that it is a part of. Without it, nobody knows what a share is a share of.',
    tells: 'asked or answered, where it says how many were asked or how many answered.',
    question: 'The question that it answers.',
    ...dateColumns(
      'date',
      'The date of the figure; where it has none of its own, that on which the asking closed',
    ),
    page: 'The web address of the page of the consultation.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.consultations).flatMap(({ id, data }) =>
      data.figures.map(({ label, value, unit, of, tells, question, date = data.closed, source }, at) => ({
        consultation: id,
        position: at + 1,
        label,
        value,
        unit,
        base: of ?? null,
        tells: tells ?? null,
        question: question ?? null,
        ...dateFields('date', date),
        page: address(addressOf('consultations', id)),
        ...sourceFields([source]),
      })),
    ),
};
