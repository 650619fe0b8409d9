import { expect, it } from 'vitest';
import { checkSubmission } from '../../src/checks/submission.ts';
import { troublesIn } from '../../src/client/join-words.ts';
import { entryOf } from '../../src/domain/join/entry.ts';
import { submissionOf } from '../../src/domain/submission.ts';
import { answered } from '../domain/join/answers.ts';

const today = '2026-11-21';

function troubles(changes: Parameters<typeof answered>[0]) {
  const sent = submissionOf(entryOf(answered(changes), today), today);
  return troublesIn(checkSubmission('', sent, today).findings, (field) => field.toUpperCase()).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

it.each([
  [{ title: 'x'.repeat(130) }, 'title: “TITLE” is longer than 120 characters'],
  [{ amount: 'two pounds' }, 'amount: The price must be an amount in pounds, for example 2.50'],
  [
    { phone: '12' },
    'phone: “PHONE” is not a telephone number of the United Kingdom. For example: 01632 960001',
  ],
  [{ from: '20:00', to: '19:00' }, 'to: The end must be later than the beginning'],
  [
    { email: 'jo.bloggs@gmail.com' },
    'email: “EMAIL” looks like the address of a person, and no consent is recorded. Give a mailbox or a number of the group; or open “Is the mailbox or the number a person’s own?”, and say whose it is and that the person agrees.',
  ],
  [
    { where: 'Ring Jo on 07700 900123' },
    'where: “WHERE” has the contact details of a person in it. Contact details stand in the last question only.',
  ],
])('says what the rules found in the words of the form: %j', (changes, message) => {
  expect(troubles(changes)).toEqual([message]);
});
