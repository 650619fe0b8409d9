import { describe, expect, test } from 'vitest';
import { shownContent } from '../../src/domain/shown-content.ts';
import { publicContact } from '../../src/exports/contact.ts';
import { writeCsv } from '../../src/exports/csv.ts';
import type { Published } from '../../src/exports/dataset.ts';
import { datasets } from '../../src/exports/index.ts';
import { writeJson } from '../../src/exports/json.ts';
import type { Contact } from '../../src/schemas/fields/contact.ts';
import type { Content } from '../../src/schemas/index.ts';
import { datasetNamed, publishedOn, realContent } from './published.ts';

const today = '2026-11-21';
const person = { name: 'Zoë O’Connor-Nguyễn', role: 'Treasurer' };
const secrets = ['Zoë O’Connor-Nguyễn', 'zoe.oconnor@example.org', '07700 900123', '01632 960999'];
const consent = { givenTo: 'directory editor', on: '2026-01-01', until: '2027-01-01' };

describe('a person', () => {
  const mine: Contact = { email: 'zoe.oconnor@example.org', phone: '07700 900123', person };

  test.each([
    ['no consent is recorded', mine],
    [
      'the consent has ended',
      { ...mine, person: { ...person, consent: { ...consent, until: '2026-06-30' } } },
    ],
    ['the consent ends today', { ...mine, person: { ...person, consent: { ...consent, until: today } } }],
    [
      'the consent has not begun',
      { ...mine, person: { ...person, consent: { ...consent, on: '2026-12-01' } } },
    ],
    ['the number is a landline', { ...mine, phone: '01632 960999' }],
  ])('is nowhere in the data where %s', (_, contact) => {
    const bytes = everything(withContact(contact));
    for (const secret of secrets) expect(bytes).not.toContain(secret);
    expect(publicContact(contact, today).contact_basis).toBe('withheld');
  });

  test('is named while the consent holds, with the day on which it ends', () => {
    expect(publicContact({ ...mine, person: { ...person, consent } }, today)).toMatchObject({
      contact_basis: 'published',
      person_name: person.name,
      person_consent_until: '2027-01-01',
      phone: '07700 900123',
    });
  });

  test('is not given away by a mobile or a private mailbox without a name', () => {
    expect(publicContact({ phone: '07700 900123', website: 'https://example.org/' }, today)).toMatchObject({
      contact_basis: 'withheld',
      phone: null,
      website: 'https://example.org/',
    });
    expect(publicContact({ phone: '+44 7700 900123' }, today).phone).toBeNull();
    expect(publicContact({ email: 'zoe@gmail.com' }, today).email).toBeNull();
    expect(publicContact({ email: 'hello@example.org', phone: '01632 960001' }, today)).toMatchObject({
      contact_basis: 'published',
      email: 'hello@example.org',
      phone: '01632 960001',
    });
    expect(publicContact(undefined, today).contact_basis).toBe('not-stated');
  });
});

describe('a secret address', () => {
  const venue = {
    id: 'secret-house',
    file: 'venues/secret-house.json',
    data: {
      title: 'The Secret House',
      summary: 'A house.',
      street: '7 Hidden Lane',
      town: 'Nowheresham',
      postcode: 'ZZ9 9ZZ',
      position: { latitude: 51.234567, longitude: 0.765432 },
      places: [],
      access: { lift: 'yes' as const },
    },
  };
  const secretParts = ['Hidden Lane', 'ZZ9 9ZZ', '51.234567', '0.765432'];

  test('is nowhere in the data, even where an activity names its venue', () => {
    const masked = at(true);
    for (const part of secretParts) expect(everything(masked)).not.toContain(part);
    expect(activity(masked)).toMatchObject({
      venue: 'secret-house',
      town: 'Nowheresham',
      street: null,
      postcode: null,
      latitude: null,
      access_yes: ['lift'],
    });
  });

  test('the same scan finds an address that is not secret', () => {
    const open = at(false);
    for (const part of secretParts) expect(everything(open)).toContain(part);
  });

  test('a group that is no longer visible is left out with its activities', () => {
    const content = realContent();
    const group = firstWithActivity(content);
    group.data.publishUntil = '2026-11-20';
    const shown = shownContent(content, today, 'public');
    for (const name of ['groups', 'activities'])
      expect(writeJson(datasetNamed(name), publishedOn(today, shown))).not.toContain(`"${group.id}"`);
  });

  function at(masked: boolean): Published {
    const content = realContent();
    content.venues.push({ ...venue, data: { ...venue.data, masked } });
    const group = firstWithActivity(content);
    group.data.activities = group.data.activities.slice(0, 1).map((item) => ({ ...item, venue: venue.id }));
    return publishedOn(today, content);
  }

  function activity(published: Published) {
    const { id } = firstWithActivity(published.content);
    return datasetNamed('activities')
      .rows(published)
      .find((row) => row['group'] === id);
  }
});

function withContact(contact: Contact): Published {
  const content = realContent();
  firstWithActivity(content).data.contact = contact;
  return publishedOn(today, content);
}

function firstWithActivity(content: Content) {
  const group = content.groups.find(({ data }) => data.activities.length > 0);
  if (!group) throw new Error('no group has an activity');
  return group;
}

/** Every byte that is published. */
function everything(published: Published): string {
  return datasets.map((dataset) => writeJson(dataset, published)).join('\n') + csvOf(published);
}

/** The same as CSV, of the datasets that know of groups. */
function csvOf(published: Published): string {
  return ['groups', 'activities'].map((name) => writeCsv(datasetNamed(name), published)).join('\n');
}
