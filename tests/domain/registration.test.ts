import { describe, expect, it, test } from 'vitest';
import { registrationsOf } from '../../src/domain/registration.ts';
import { group } from '../../src/schemas/group.ts';

const { registration } = group.shape;
const isValid = (numbers: object) => registration.safeParse(numbers).success;

test.each([
  [
    '1234567',
    'https://register-of-charities.charitycommission.gov.uk/charity-details/?regId=1234567&subId=0',
  ],
  ['234567', 'https://register-of-charities.charitycommission.gov.uk/charity-details/?regId=234567&subId=0'],
  [
    '234567-12',
    'https://register-of-charities.charitycommission.gov.uk/charity-details/?regId=234567&subId=12',
  ],
  ['SC012345', 'https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=SC012345'],
  ['NIC100123', 'https://www.charitycommissionni.org.uk/charity-details/?regId=100123&subId=0'],
])('the charity %s is in its register', (charity, link) => {
  expect(isValid({ charity })).toBe(true);
  expect(registrationsOf({ charity })).toMatchObject([{ name: 'Charity number', number: charity, link }]);
});

test.each([
  ['01234567', 'register of Companies House'],
  ['SC123456', 'register of Companies House'],
  ['NI012345', 'register of Companies House'],
  ['CE012345', 'register of Companies House'],
  ['R0001234', 'register of Companies House'],
  ['RS007018', 'Mutuals Public Register'],
  ['IP27373R', 'Mutuals Public Register'],
])('the company %s is in the %s', (company, register) => {
  expect(isValid({ company })).toBe(true);
  expect(registrationsOf({ company })).toMatchObject([{ number: company, register }]);
});

describe('a number', () => {
  it.each([
    '12345',
    '12345678',
    '0123456',
    'SC12345',
    'SC112345',
    'sc012345',
    'NIC12345',
    '1234567-0',
    '1234567-100',
  ])('%s is no charity number', (charity) => {
    expect(isValid({ charity })).toBe(false);
  });

  it.each(['1234567', '123456789', 'XY123456', 'SC12345', 'sc123456', 'OC12345R', 'IP1234RS'])(
    '%s is no company number',
    (company) => {
      expect(isValid({ company })).toBe(false);
    },
  );

  it('may stand in both registers, or in none', () => {
    expect(registrationsOf({ charity: '1234567', company: '01234567' }).map(({ name }) => name)).toEqual([
      'Charity number',
      'Company number',
    ]);
    expect(registrationsOf({})).toEqual([]);
  });
});
