import type { Finding } from '../checks/finding.ts';
import type { Field } from '../domain/join/answers.ts';
import type { Trouble } from '../domain/join/questions.ts';

/** The field of the form from which each field of an entry is made; the first one that a path begins with. */
const origins: readonly [path: string, field: Field][] = [
  ['title', 'title'],
  ['summary', 'summary'],
  ['description', 'description'],
  ['aliases', 'aliases'],
  ['kind', 'kind'],
  ['categories', 'category'],
  ['places', 'place'],
  ['activities.0.summary', 'where'],
  ['activities.0.venue', 'where'],
  ['activities.0.schedule.days', 'day'],
  ['activities.0.schedule.day', 'weekday'],
  ['activities.0.schedule.starts', 'next'],
  ['activities.0.schedule.which', 'which'],
  ['activities.0.schedule.from', 'from'],
  ['activities.0.schedule.to', 'to'],
  ['activities.0.schedule.words', 'whenWords'],
  ['activities.0.schedule', 'repeats'],
  ['activities.0.cost.amount', 'amount'],
  ['activities.0.cost.per', 'per'],
  ['activities.0.cost.concessions', 'concessions'],
  ['activities.0.cost', 'cost'],
  ['activities.0.ages.from', 'ageFrom'],
  ['activities.0.ages', 'ageTo'],
  ['activities.0.audiences', 'audience'],
  ['activities.0.joining.words', 'joiningWords'],
  ['activities.0.joining', 'joining'],
  ['activities.0.languages', 'language'],
  ['activities.0', 'activity'],
  ['contact.email', 'email'],
  ['contact.phone', 'phone'],
  ['contact.website', 'website'],
  ['contact.person.role', 'personRole'],
  ['contact.person.consent', 'consent'],
  ['contact.person', 'personName'],
  ['contact', 'email'],
  ['registration.charity', 'charity'],
  ['registration.company', 'company'],
  ['emergency', 'offer'],
];

/** What helps beside the words of a rule, where an editor would be told of files and fields. */
const advice: Partial<Record<string, string>> = {
  'personal-details':
    'Give a mailbox or a number of the group; or open “Is the mailbox or the number a person’s own?”, and say whose it is and that the person agrees.',
  'contact-in-text': 'Contact details stand in the last question only.',
};

/** Fields that a rule sees in parts, so that its words would not fit the form. */
const inOneSentence: Partial<Record<Field, string>> = {
  amount: 'The price must be an amount in pounds, for example 2.50',
  to: 'The end must be later than the beginning',
  ageFrom: 'Ages must be whole numbers from 0 to 120',
  ageTo: 'The oldest age must be a whole number, and not below the youngest',
};

/** Fields of which an example says more than a rule. */
const hasExample = new Set<Field>(['email', 'phone', 'website', 'charity', 'company']);

/**
 * What the rules found, in the words of the form: each field once.
 * @param labelOf what the form calls a field
 */
export function troublesIn(findings: readonly Finding[], labelOf: (field: Field) => string): Trouble[] {
  const troubles = new Map<Field, Trouble>();
  for (const finding of findings) {
    const field = fieldOf(finding.path);
    if (!troubles.has(field)) troubles.set(field, { field, message: messageOf(finding, field, labelOf) });
  }
  return [...troubles.values()];
}

function messageOf(
  { rule, problem, example }: Finding,
  field: Field,
  labelOf: (field: Field) => string,
): string {
  const sentence = inOneSentence[field];
  if (sentence) return sentence;
  const model = example && hasExample.has(field) ? `For example: ${example.replace(/^"|"$/g, '')}` : '';
  const help = advice[rule] ?? model;
  return `“${labelOf(field)}” ${problem}${help ? `. ${help}` : ''}`;
}

function fieldOf([, ...path]: Finding['path']): Field {
  const way = `${path.join('.')}.`;
  return origins.find(([start]) => way.startsWith(`${start}.`))?.[1] ?? 'title';
}
