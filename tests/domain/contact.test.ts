import { expect, it } from 'vitest';
import { shownContact } from '../../src/domain/contact.ts';

const consent = { givenTo: 'the editor', on: '2026-01-01', until: '2027-01-01' };
const contact = {
  email: 'ada@example.org',
  phone: '07700 900123',
  website: 'https://example.org/',
  person: { name: 'Ada', role: 'Chair', consent },
};

it('shows what is personal only while the consent lasts', () => {
  expect(shownContact(contact, '2026-11-21')).toEqual({ shown: contact, isWithheld: false });
  for (const day of ['2025-12-31', '2027-01-01'])
    expect(shownContact(contact, day)).toEqual({
      shown: { website: 'https://example.org/' },
      isWithheld: true,
    });
});

it('shows what belongs to the group, and withholds a mobile number that no consent covers', () => {
  const own = { email: 'hello@example.org', phone: '01632 960001' };
  expect(shownContact(own, '2026-11-21')).toEqual({ shown: own, isWithheld: false });
  expect(shownContact({ phone: '+44 7700 900123' }, '2026-11-21')).toEqual({ shown: {}, isWithheld: true });
  expect(shownContact(undefined, '2026-11-21')).toEqual({ shown: {}, isWithheld: false });
});
