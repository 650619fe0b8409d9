import { readAnswers, type Answers } from '../../../src/domain/join/answers.ts';

/** A whole set of answers, as somebody would give them. */
export function answered(changes: Partial<Answers> = {}): Answers {
  return readAnswers({
    title: 'Millbrook Bell Ringers',
    summary: 'We ring church bells and teach anyone who wants to learn.',
    category: ['games'],
    place: ['millbrook'],
    where: 'St Agnes, Church Road, Millbrook',
    repeats: 'weekly',
    day: ['thursday'],
    from: '19:30',
    to: '21:00',
    cost: 'paid',
    amount: '2.50',
    per: 'session',
    audience: ['everyone'],
    joining: 'drop-in',
    email: 'info@bell-ringers.example.org',
    ...changes,
  });
}
