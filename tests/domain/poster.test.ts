import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posterPath, postersOf } from '../../src/domain/poster.ts';
import { sizesOf, textSteps, titleSteps } from '../../src/domain/poster-sizes.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { papers } from './papers.ts';

const club = 'groups/demo-tiddlywinks-club.json';
const posterOf = (page: string, edit?: Parameters<typeof contentOf>[0], day = today) =>
  postersOf(contentOf(edit ?? (() => undefined)), day).find((poster) => poster.page === page);
const factsOf = (...words: Parameters<typeof posterOf>) =>
  Object.fromEntries((posterOf(...words)?.facts ?? []).map(({ name, text }) => [name, text]));

describe('sizes', () => {
  const words = fc.string({ minLength: 1, maxLength: 60 });

  it('never grow where a text does', () => {
    fc.assert(
      fc.property(words, words, words, (title, more, summary) => {
        const [short, long] = [sizesOf(title, summary, []), sizesOf(title + more, summary, [])];
        expect(long.title).toBeLessThanOrEqual(short.title);
        const facts = [{ name: 'When', text: more }];
        expect(sizesOf(title, summary, facts).text).toBeLessThanOrEqual(short.text);
        expect(titleSteps).toContain(long.title);
        expect(textSteps).toContain(long.text);
      }),
    );
  });

  it('are the largest for a short name and the smallest for the longest word', () => {
    expect(sizesOf('Q', 'A club.', [])).toEqual({ title: 72, text: 24 });
    expect(sizesOf('Llanfairpwllgwyngyllgogerychwyrndrobwll', '', []).title).toBe(28);
  });

  it('have a class each in the style sheet', () => {
    const css = readFileSync('src/components/poster/poster.css', 'utf8');
    for (const size of titleSteps) expect(css).toContain(`.title-${size} {\n    font-size: ${size}pt;`);
    for (const size of textSteps) expect(css).toContain(`.text-${size} {\n    font-size: ${size}pt;`);
  });
});

describe('a poster', () => {
  it('stands at an address of its own for each page', () => {
    const posters = postersOf(papers, '2026-11-22');
    expect(new Set(posters.map(({ page }) => page)).size).toBe(posters.length);
    expect(posters.length).toBeGreaterThan(300);
    expect(posterPath('/groups/harbour-house/')).toBe('/posters/groups/harbour-house/');
    expect(posterPath('/')).toBe('/posters/');
  });

  it('of a group says when, where and for how much, or that it is closed', () => {
    expect(factsOf('/groups/demo-tiddlywinks-club/')).toEqual({
      'Closed for now': 'Closed over the winter holidays.',
    });
    expect(factsOf('/groups/demo-tiddlywinks-club/', undefined, '2027-01-05')['Tuesday table']).toMatch(
      /^Every second Tuesday, 7pm to 9pm, until 20 July 2027\. Lark Hall, .*\. £2 an evening/,
    );
  });

  it('leaves out activities and days that are over', () => {
    const facts = factsOf('/groups/demo-tiddlywinks-club/', undefined, '2027-08-01');
    expect(Object.keys(facts)).toEqual(['Tiddlywinks by post']);
  });

  it('has neither a draft nor a withdrawn entry', () => {
    const draft = (copy: Parameters<NonNullable<Parameters<typeof contentOf>[0]>>[0]) =>
      copy.replace(club, '"kind"', '"draft": true,\n  "kind"');
    expect(posterOf('/groups/demo-tiddlywinks-club/', draft)).toBeUndefined();
  });

  it('gives no secret address', () => {
    expect(
      JSON.stringify(
        postersOf(
          contentOf(() => undefined),
          today,
        ),
      ),
    ).not.toMatch(/Whispering|9CK/);
  });

  it('of a made-up group says so', () => {
    expect(posterOf('/groups/demo-tiddlywinks-club/')?.isMadeUp).toBe(true);
    expect(posterOf('/groups/friends-of-the-mill/')?.isMadeUp).toBe(false);
  });
});
