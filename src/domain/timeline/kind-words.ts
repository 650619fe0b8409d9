import type { FactKind } from './fact.ts';

/** What each kind of fact is called, one and several, and what belongs to it. */
export const kindWords: Record<FactKind, { one: string; many: string; meaning: string }> = {
  strategy: {
    one: 'Strategy',
    many: 'Strategies',
    meaning: 'A strategy begins, ends, or is closed with a statement.',
  },
  paper: { one: 'Paper', many: 'Papers', meaning: 'A paper comes out. It has the date of the paper.' },
  meeting: {
    one: 'Meeting',
    many: 'Meetings and decisions',
    meaning: 'Something is put to a meeting, or decided there.',
  },
  action: {
    one: 'Promise',
    many: 'Promises made',
    meaning: 'A paper makes a promise. It has the date of the first paper that lists it.',
  },
  start: { one: 'Start', many: 'Planned starts', meaning: 'The day by which work on a promise is to start.' },
  target: {
    one: 'Target',
    many: 'Target dates',
    meaning: 'The day by which a promise is to be finished, or a measure is to reach its target.',
  },
  revised: {
    one: 'New date',
    many: 'Dates that a later paper gives',
    meaning: 'The day to which a later paper moves the start or the end of a promise.',
  },
  report: {
    one: 'Report',
    many: 'Reports on promises',
    meaning: 'A paper says how a promise stands: its words for it, or the first thing that it tells.',
  },
  criterion: {
    one: 'Success',
    many: 'Signs of success',
    meaning: 'A paper shows something of what was to be the sign of success.',
  },
  fate: {
    one: 'Outcome',
    many: 'What became of promises',
    meaning: 'A later paper drops a promise, carries it forward, joins it with another, or leaves it out.',
  },
  reading: {
    one: 'Figure',
    many: 'Figures of measures',
    meaning: 'Where a measure stands: at the start, later, and elsewhere.',
  },
  money: {
    one: 'Money',
    many: 'Money',
    meaning: 'A fund or a round of it opens or closes, or bids, awards and payments are counted.',
  },
  agreement: {
    one: 'Agreement',
    many: 'Agreements',
    meaning: 'An agreement is signed, or a paper says how it stands.',
  },
  term: {
    one: 'Office',
    many: 'Terms of office',
    meaning: 'The time for which somebody speaks for an agreement.',
  },
  policy: {
    one: 'Policy',
    many: 'Policies',
    meaning: 'A policy is agreed or looked at again, or a paper says how it stands.',
  },
  consultation: {
    one: 'Consultation',
    many: 'Consultations',
    meaning: 'People are asked: it opens, it closes, and so many answered.',
  },
  event: { one: 'Event', many: 'Events', meaning: 'Something takes place, or was planned to.' },
  newsletter: {
    one: 'Newsletter',
    many: 'Newsletters',
    meaning: 'An issue comes out, or a paper says how often they come.',
  },
  contact: { one: 'Contact', many: 'Contact points', meaning: 'A paper says where people can turn.' },
  place: {
    one: 'Place',
    many: 'Places',
    meaning: 'A place is called a priority, or the people who live there are counted.',
  },
  venue: {
    one: 'Building',
    many: 'Buildings that pass to others',
    meaning: 'A building passes, or is to pass, to another body.',
  },
  figure: {
    one: 'Number',
    many: 'Numbers and their parts',
    meaning: 'A number that a paper divides into parts.',
  },
};
