import type { Answers, Field } from './answers.ts';

/** A question that must be answered. */
export interface Question {
  /** Its first field in the form. */
  field: Field;
  /** What the form and the letter ask. */
  label: string;
  hint: string;
  /** What is said where the answer is missing. */
  missing: string;
  isAnswered(answers: Answers): boolean;
}

/** The questions that must be answered, in the order in which they are asked: ten, and no more. */
export const questions: readonly Question[] = [
  {
    field: 'title',
    label: 'Name of the group',
    hint: 'Exactly as the group calls itself.',
    missing: 'Enter the name of the group',
    isAnswered: ({ title }) => title.trim() !== '',
  },
  {
    field: 'summary',
    label: 'What you do',
    hint: 'One or two sentences that a stranger understands. They are shown in lists.',
    missing: 'Say in one or two sentences what you do',
    isAnswered: ({ summary }) => summary.trim() !== '',
  },
  {
    field: 'category',
    label: 'What kind of activity',
    hint: 'Tick all that fit.',
    missing: 'Tick at least one kind of activity',
    isAnswered: ({ category }) => category.length > 0,
  },
  {
    field: 'place',
    label: 'Whom you serve, by place',
    hint: 'Tick the places that your members or visitors come from.',
    missing: 'Tick at least one place, or “I do not know”',
    isAnswered: ({ place }) => place.length > 0,
  },
  {
    field: 'where',
    label: 'Where you meet',
    hint: 'Name of the building, street and postcode. Write “online” if you meet online. Must the address stay secret? Then give the town only.',
    missing: 'Say where you meet, or write “online” or “different places”',
    isAnswered: ({ where }) => where.trim() !== '',
  },
  {
    field: 'repeats',
    label: 'When you meet',
    hint: 'Your main meeting. Others can be added later.',
    missing: 'Choose how often you meet',
    isAnswered: ({ repeats }) => repeats !== '',
  },
  {
    field: 'cost',
    label: 'What it costs',
    hint: 'For one person who takes part.',
    missing: 'Choose what it costs',
    isAnswered: ({ cost }) => cost !== '',
  },
  {
    field: 'audience',
    label: 'Who it is for',
    hint: 'Tick all that fit.',
    missing: 'Tick at least one answer to “Who it is for”',
    isAnswered: ({ audience }) => audience.length > 0,
  },
  {
    field: 'joining',
    label: 'How to join',
    hint: 'What somebody does who wants to come for the first time.',
    missing: 'Choose how to join',
    isAnswered: ({ joining }) => joining !== '',
  },
  {
    field: 'email',
    label: 'How people reach the group',
    hint: 'At least one of the three. It is shown on the site, so give a mailbox and a number that belong to the group.',
    missing: 'Give an e-mail address, a telephone number or a website',
    isAnswered: ({ email, phone, website }) => [email, phone, website].some((way) => way.trim() !== ''),
  },
];

/** Answers that an answer makes necessary: a price where it is paid, a day where it is weekly. */
const follows: readonly { field: Field; missing: string; isMissing(answers: Answers): boolean }[] = [
  {
    field: 'day',
    missing: 'Tick the days of the week on which you meet',
    isMissing: ({ repeats, day }) => repeats === 'weekly' && day.length === 0,
  },
  {
    field: 'next',
    missing: 'Enter the day on which you next meet',
    isMissing: ({ repeats, next }) => repeats === 'fortnightly' && next === '',
  },
  {
    field: 'which',
    missing: 'Choose which week of the month',
    isMissing: ({ repeats, which }) => repeats === 'monthly' && which === '',
  },
  {
    field: 'weekday',
    missing: 'Choose the day of the week',
    isMissing: ({ repeats, weekday }) => repeats === 'monthly' && weekday === '',
  },
  {
    field: 'whenWords',
    missing: 'Say in your own words when you meet',
    isMissing: ({ repeats, whenWords }) => repeats === 'other' && whenWords.trim() === '',
  },
  {
    field: 'amount',
    missing: 'Enter the price, for example 2.50',
    isMissing: ({ cost, amount }) => cost === 'paid' && amount.trim() === '',
  },
  {
    field: 'per',
    missing: 'Say what the price is for, for example session',
    isMissing: ({ cost, per }) => cost === 'paid' && per.trim() === '',
  },
  {
    field: 'personName',
    missing: 'Enter your name, or take the tick from “I agree”',
    isMissing: ({ consent, personName }) => consent !== '' && personName.trim() === '',
  },
  {
    field: 'personRole',
    missing: 'Say what the person does in the group, for example Treasurer',
    isMissing: ({ personName, personRole }) => personName.trim() !== '' && personRole.trim() === '',
  },
];

/** What is wrong with an answer, in the words of the form. */
export interface Trouble {
  field: Field;
  message: string;
}

/** What must still be answered, in the order of the form. */
export function missingAnswers(answers: Answers): Trouble[] {
  return [
    ...questions
      .filter((question) => !question.isAnswered(answers))
      .map(({ field, missing }) => ({ field, message: missing })),
    ...follows
      .filter((follow) => follow.isMissing(answers))
      .map(({ field, missing }) => ({ field, message: missing })),
  ];
}
