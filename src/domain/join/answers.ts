/** Fields of the form that hold one answer: a text, or the value of one choice. */
export const singleFields = [
  'title',
  'summary',
  'where',
  'repeats',
  'next',
  'which',
  'weekday',
  'from',
  'to',
  'whenWords',
  'cost',
  'amount',
  'per',
  'joining',
  'email',
  'phone',
  'website',
  'personName',
  'personRole',
  'consent',
  'description',
  'aliases',
  'kind',
  'activity',
  'termTime',
  'ageFrom',
  'ageTo',
  'concessions',
  'joiningWords',
  'charity',
  'company',
] as const;

/** Fields of the form in which several answers may be ticked. */
export const listFields = ['category', 'place', 'day', 'audience', 'language', 'offer'] as const;

/** A field of the form, by its name. */
export type Field = (typeof singleFields)[number] | (typeof listFields)[number];

/** What somebody has written into the form. An empty text or list is a question without an answer. */
export type Answers = Record<(typeof singleFields)[number], string> &
  Record<(typeof listFields)[number], string[]>;

/** The longest text that is kept of one answer. More than any field may hold, so that the rules can say so. */
const longest = 5000;

/**
 * Reads answers from wherever they were kept: a form, the storage of a browser. What is no answer is left out.
 * @param found may be anything
 */
export function readAnswers(found: unknown): Answers {
  const fields = new Map(
    typeof found === 'object' && found !== null ? (Object.entries(found) as [string, unknown][]) : [],
  );
  return Object.fromEntries([
    ...singleFields.map((name) => [name, textOf(fields.get(name))]),
    ...listFields.map((name) => [name, listOf(fields.get(name))]),
  ]) as Answers;
}

/** Whether nobody has written anything yet. */
export function isEmpty(answers: Answers): boolean {
  return Object.values(answers).every((answer) => answer.length === 0);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value)
    ? [...new Set(value.filter((one) => typeof one === 'string'))].slice(0, 100)
    : [];
}
