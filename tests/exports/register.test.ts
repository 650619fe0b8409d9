import { describe, expect, it } from 'vitest';
import { datasetNamed, publishedOn } from './published.ts';

const published = publishedOn('2026-11-21');
const rowsOf = (name: string) => datasetNamed(name).rows(published);

describe('policies, projects and venues as open data', () => {
  it('ten policies and assessments, with one review overdue on the day', () => {
    const policies = rowsOf('policies');
    expect(policies).toHaveLength(10);
    expect(policies.filter((row) => row['review'] === 'overdue').map((row) => row['id'])).toEqual([
      'procurement-strategy',
    ]);
    expect(policies.find((row) => row['id'] === 'social-value-in-procurement')).toMatchObject({
      standing: 'proposed',
      share_percent: 10,
      share_written: 'around 10%',
      review_due_iso: null,
      review_due_because: 'not-mentioned',
    });
  });

  it('eight projects in two rows', () => {
    const projects = rowsOf('projects');
    expect(projects.map((row) => [row['project'], row['count'], row['named'], row['place']])).toEqual([
      ['tovil', 1, true, 'tovil'],
      ['followers', 7, false, null],
    ]);
    expect(projects[0]?.['promised']).toBe(8);
  });

  it('every venue once, and of a secret address no more than its town', () => {
    const venues = rowsOf('venues');
    expect(venues.map((row) => row['venue'])).toEqual(published.content.venues.map(({ id }) => id));
    const secret = venues.filter((row) => row['secret_address']);
    expect(secret.length).toBeGreaterThan(0);
    for (const row of secret)
      expect([row['street'], row['postcode'], row['latitude'], row['longitude']]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    expect(venues.filter((row) => row['transfer_standing'] !== null)).toEqual([]);
  });

  it('four priority areas, each with the one paper that calls it so', () => {
    const priority = rowsOf('places').filter((row) => row['priority']);
    expect(priority).toHaveLength(4);
    for (const row of priority)
      expect(row['priority_documents']).toEqual(['community-development-strategy-2012-2016']);
  });
});
