import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterAbout, waysToCorrect, type Listing } from '../../src/domain/correction.ts';
import { viewGroups } from '../../src/domain/group.ts';
import { knownBy } from '../../src/domain/known-by.ts';
import { listingOf } from '../../src/domain/listing.ts';
import { longestIssueLink, longestMailLink, type Submissions } from '../../src/domain/message.ts';
import { secretsOf } from '../../src/domain/venue.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { day, papers } from './papers.ts';

const larkshire = readContent('tests/fixtures/council').content as Content;
const repository = 'https://git.example.org/larkshire/noticeboard';
const ways: Record<Submissions['by'], Submissions> = {
  email: { by: 'email', email: 'corrections@larkshire.example.org' },
  github: { by: 'github', repository, branch: 'main' },
  gitlab: { by: 'gitlab', repository, branch: 'main' },
  file: { by: 'file', words: 'Bring it to the library.' },
};

function listings(content: Content, on = day): Listing[] {
  const shown = knownBy(content, on);
  return viewGroups(shown, on).map((group) =>
    listingOf(shown, group, on, `https://larkshire.example.org/groups/${group.id}/`),
  );
}

function listing(content: Content, id: string, on = day): Listing {
  const found = listings(content, on).find((one) => one.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
}

const club = listing(larkshire, 'demo-tiddlywinks-club');

describe('a letter about a listing', () => {
  it('says that it is still correct, and names it', () => {
    const { subject, body } = letterAbout('still-correct', club);
    expect(subject).toBe("This is still correct: Men's Tiddlywinks (Millbrook) (demo-tiddlywinks-club)");
    expect(body).toContain('Reference: demo-tiddlywinks-club\n');
    expect(body).toContain('Page: https://larkshire.example.org/groups/demo-tiddlywinks-club/\n');
    expect(body).toContain('As it was on: 21 November 2026\n');
    expect(body).not.toContain('01632');
  });

  it('names every field with its old value, ready to be written over', () => {
    const { body } = letterAbout('correction', club);
    for (const line of [
      'Reference: demo-tiddlywinks-club',
      'Tuesday table, when: Every second Tuesday, 7pm to 9pm, until 20 July 2027, not on 22 December 2026. Doors open at 6.45pm.',
      'Tuesday table, where: Lark Hall, 1 Made-up Lane, Millbrook, ME15 0CI',
      'Tuesday table, cost: £2 an evening (Free for under 18s.)',
      'Tuesday table, ages: 12 to 99',
      'Tiddlywinks by post, where: not stated',
      'Telephone: 01632 960001',
      'Ask for: Jo Bloggs, Secretary',
      'Closed for now: Closed over the winter holidays.',
      'What it does: Games',
      'Company number: 99999999',
    ])
      expect(body.split('\n')).toContain(line);
  });

  it('holds no person and no number whose consent has ended', () => {
    const { body } = letterAbout('correction', listing(larkshire, 'demo-tiddlywinks-club', '2027-03-01'));
    expect(body).not.toMatch(/Bloggs|01632|jo\.bloggs/);
    expect(body).toContain('Telephone: none shown');
  });

  it('holds nothing of a secret address', () => {
    const { body } = letterAbout('correction', listing(larkshire, 'harbour-house'));
    expect(body).toContain('Helpline, where: Harbour House refuge (address kept secret)');
    const secrets = secretsOf(larkshire);
    expect(secrets.length).toBeGreaterThan(3);
    for (const { text } of secrets) expect(body).not.toContain(text);
  });
});

describe('the ways to send it', () => {
  it.each(['email', 'github', 'gitlab', 'file'] as const)('are named, by %s', (by) => {
    expect(waysToCorrect(ways[by], club).map(({ name }) => name)).toEqual([
      'This is still correct',
      'Suggest a correction',
      ...(by === 'github' ? ['Change the entry on GitHub'] : []),
      ...(by === 'gitlab' ? ['Change the entry on GitLab'] : []),
    ]);
  });

  it('lead to the mailbox, the Git host or a file', () => {
    const links = (by: Submissions['by']) => waysToCorrect(ways[by], club).map(({ link }) => link);
    expect(links('email').every((link) => link.startsWith('mailto:corrections@larkshire.example.org?'))).toBe(
      true,
    );
    expect(links('github').map((link) => link.split('?')[0])).toEqual([
      `${repository}/issues/new`,
      `${repository}/issues/new`,
      `${repository}/edit/main/src/content/groups/demo-tiddlywinks-club.json`,
    ]);
    expect(links('gitlab').map((link) => link.split('?')[0])).toEqual([
      `${repository}/-/issues/new`,
      `${repository}/-/issues/new`,
      `${repository}/-/edit/main/src/content/groups/demo-tiddlywinks-club.json`,
    ]);
    const files = [
      {
        name: 'This is still correct',
        link: '/groups/demo-tiddlywinks-club/still-correct.txt',
        isFile: true,
      },
      { name: 'Suggest a correction', link: '/groups/demo-tiddlywinks-club/correction.txt', isFile: true },
    ];
    expect(waysToCorrect(ways.file, club)).toEqual(files);
    expect(waysToCorrect(undefined, club)).toEqual(files);
  });

  it('stay short enough for every listing of the papers, and name its id and its page', () => {
    for (const about of listings(papers)) {
      const { id } = about;
      for (const by of ['email', 'github', 'gitlab'] as const)
        for (const { link } of waysToCorrect(ways[by], about).slice(0, 2)) {
          expect(link.length, id).toBeLessThanOrEqual(by === 'email' ? longestMailLink : longestIssueLink);
          expect(decodeURIComponent(link), id).toContain(`Reference: ${id}`);
          expect(decodeURIComponent(link), id).toContain(`Page: ${about.address}`);
        }
    }
  });

  it('stay short whatever a listing holds; what is cut shows it', () => {
    const words = fc.string({ unit: 'binary', maxLength: 2000 });
    const field = fc.record({ name: words, value: words });
    const any = fc.record({
      title: fc.string({ unit: 'binary', maxLength: 300 }),
      fields: fc.array(field, { maxLength: 60 }),
    });
    fc.assert(
      fc.property(any, ({ title, fields }) => {
        for (const by of ['email', 'github', 'gitlab'] as const)
          for (const { link } of waysToCorrect(ways[by], { ...club, title, fields }))
            expect(link.length).toBeLessThanOrEqual(by === 'email' ? longestMailLink : longestIssueLink);
      }),
    );
    const long = {
      ...club,
      fields: Array.from({ length: 60 }, (_, at) => ({ name: `Field ${at}`, value: 'é'.repeat(90) })),
    };
    const letter = decodeURIComponent(waysToCorrect(ways.email, long)[1]?.link ?? '');
    expect(letter).toContain('Field 0: ééééééé…');
    expect(letter).toMatch(/\(and \d+ more, which the page shows\)/);
  });
});
