import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** What people said and what was done about it, as it is published. */
export type ConsultationOutcomeRecord = {
  consultation: string;
  position: number;
  said: string | null;
  did: string | null;
  actions: string[];
  page: string;
} & SourceFields;

/** What people said in consultations, and what was done about it. */
export const consultationOutcomes: Dataset<ConsultationOutcomeRecord> = {
  name: 'consultation-outcomes',
  title: 'You said, we did',
  about: 'One row for each thing that people said in a consultation, or that was done because of one.',
  columns: {
    consultation: 'The consultation: an id.',
    position: 'Its place among the outcomes of that consultation, from 1 on.',
    said: 'What people said, where a paper tells it.',
    did: 'What was done about it, where a paper tells it.',
    actions: 'The promises that it led to: ids.',
    page: 'The web address of the page of the consultation.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.consultations).flatMap(({ id, data: { outcomes = [] } }) =>
      outcomes.map(({ said, did, actions, source }, at) => ({
        consultation: id,
        position: at + 1,
        said: said ?? null,
        did: did ?? null,
        actions: actions ?? [],
        page: address(addressOf('consultations', id)),
        ...sourceFields([source]),
      })),
    ),
};
