import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../src/domain/join/ending.ts';
import { entryOf } from '../../../src/domain/join/entry.ts';
import { questionLetter } from '../../../src/domain/join/letter.ts';
import { longestMailLink, mailLink } from '../../../src/domain/message.ts';
import { submissionOf } from '../../../src/domain/submission.ts';
import { answered } from './answers.ts';

const day = '2026-11-21';
const sentOf = (changes?: Parameters<typeof answered>[0]) =>
  submissionOf(entryOf(answered(changes), day), day);
const sent = sentOf();
const long = sentOf({ description: 'Bells. '.repeat(250) });
const repository = { repository: 'https://github.com/example/noticeboard', branch: 'main' };

describe('a new listing', () => {
  it('goes into a message that holds all of it', () => {
    const { link = '', isFilledIn } = endingOf(
      { by: 'email', email: 'list@larkshire.example.org' },
      sent,
      'x',
    );
    expect(isFilledIn).toBe(true);
    expect(link.length).toBeLessThanOrEqual(longestMailLink);
    const body = new URL(link).searchParams.get('body') ?? '';
    expect(JSON.parse(body.slice(body.indexOf('{')))).toEqual(sent);
  });

  it('goes beside a message that cannot hold all of it', () => {
    const {
      link = '',
      isFilledIn,
      file,
    } = endingOf({ by: 'email', email: 'list@larkshire.example.org' }, long, 'x');
    expect([isFilledIn, new URL(link).searchParams.get('body')]).toEqual([
      false,
      'Please add this group to the directory. The file group-submission.json is attached.\r\n',
    ]);
    expect(JSON.parse(file)).toEqual(long);
  });

  it('goes into a new file on GitHub, and on GitLab to be pasted', () => {
    const { link = '', text } = endingOf({ by: 'github', ...repository }, sent, 'bells');
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe('/example/noticeboard/new/main/src/content/groups');
    expect([searchParams.get('filename'), searchParams.get('value')]).toEqual(['bells.json', text]);
    expect(JSON.parse(text)).toEqual(sent.entry);
    const other = endingOf(
      { by: 'gitlab', repository: 'https://gitlab.com/a/b', branch: 'live', folder: 'content' },
      sent,
      'bells',
    );
    expect([other.link, other.isFilledIn]).toEqual([
      'https://gitlab.com/a/b/-/new/live/content/groups?file_name=bells.json',
      false,
    ]);
  });

  it('goes to GitHub without its text where the address would be too long', () => {
    const tooLong = sentOf({ description: '“”'.repeat(900) });
    const { link = '', isFilledIn } = endingOf({ by: 'github', ...repository }, tooLong, 'bells');
    expect(isFilledIn).toBe(false);
    expect(link.length).toBeLessThan(200);
  });

  it('goes into a file where the council sets nothing', () => {
    const { link, file, text } = endingOf(undefined, sent, 'x');
    expect([link, text]).toEqual([undefined, file]);
    expect(JSON.parse(file)).toEqual(sent);
  });
});

it('asks the same ten questions in a letter, short enough for a link', () => {
  expect(questionLetter().body.match(/^\d+\. /gm)).toHaveLength(10);
  expect(mailLink('list@larkshire.example.org', questionLetter()).length).toBeLessThan(longestMailLink);
});
