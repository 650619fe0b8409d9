import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  editLink,
  issueLink,
  linkOf,
  mailLink,
  oneLine,
  shortened,
  type Repository,
} from '../../src/domain/message.ts';

const github: Repository = {
  by: 'github',
  repository: 'https://github.com/larkshire/noticeboard',
  branch: 'main',
};
const gitlab: Repository = {
  by: 'gitlab',
  repository: 'https://git.larkshire.example.org/web/noticeboard.git/',
  branch: 'release/2026 a',
  folder: 'content/',
};

/** Any text at all, with what could break a link or a letter often in it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '?',
        '#',
        '%',
        '%0A',
        '=',
        '+',
        '\r\n',
        '\n',
        'Bcc: a@b.c',
        '"',
        '<',
        '\u202e',
        '\ud800',
        '🎈',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
);
/** Text as it is read in the end: a lone half of a sign is none. */
const readable = (value: string) => value.toWellFormed();

describe('a link to a letter', () => {
  it('opens just the letter that was meant, whatever stands in it', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { pathname, search, hash } = new URL(mailLink('help@larkshire.example.org', { subject, body }));
        const parts = search
          .slice(1)
          .split('&')
          .map((part) => part.split('='));
        expect([pathname, hash]).toEqual(['help@larkshire.example.org', '']);
        expect(parts.map(([name]) => name)).toEqual(['subject', 'body']);
        const [[, sent = ''] = [], [, written = ''] = []] = parts;
        expect(decodeURIComponent(sent)).toBe(oneLine(subject));
        expect(decodeURIComponent(written)).toBe(readable(body).replaceAll('\n', '\r\n'));
      }),
    );
  });

  it('begins no header of its own', () => {
    const link = mailLink('help@larkshire.example.org', {
      subject: 'Choir\r\nBcc: spy@example.org&bcc=spy@example.org',
      body: '',
    });
    expect(link).toBe(
      'mailto:help@larkshire.example.org?subject=Choir%20Bcc%3A%20spy%40example.org%26bcc%3Dspy%40example.org&body=',
    );
    expect(mailLink('a%0ab@example.org', { subject: '', body: '' })).toContain('mailto:a%250ab@example.org?');
  });

  it('opens just the issue that was meant, on either host', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const message = { subject, body };
        const one = new URL(issueLink(github, message));
        const other = new URL(issueLink(gitlab, message));
        expect(Object.fromEntries(one.searchParams)).toEqual({
          title: oneLine(subject),
          body: readable(body),
        });
        expect(Object.fromEntries(other.searchParams)).toEqual({
          'issue[title]': oneLine(subject),
          'issue[description]': readable(body),
        });
        expect([one.pathname, other.pathname]).toEqual([
          '/larkshire/noticeboard/issues/new',
          '/web/noticeboard/-/issues/new',
        ]);
        expect([one.hash, other.hash]).toEqual(['', '']);
      }),
    );
  });
});

test('a file of the content is changed on its page at the Git host', () => {
  expect(editLink(github, 'groups/choir.json')).toBe(
    'https://github.com/larkshire/noticeboard/edit/main/src/content/groups/choir.json',
  );
  expect(editLink(gitlab, 'groups/choir.json')).toBe(
    'https://git.larkshire.example.org/web/noticeboard/-/edit/release/2026%20a/content/groups/choir.json',
  );
});

test('a letter goes where the council wants it', () => {
  const message = { subject: 'Question', body: 'Why?' };
  expect(linkOf({ by: 'email', email: 'help@example.org' }, message)).toEqual({
    name: 'Write to help@example.org',
    link: 'mailto:help@example.org?subject=Question&body=Why%3F',
  });
  expect(linkOf(github, message)?.name).toBe('Write on GitHub');
  expect(linkOf(gitlab, message)?.name).toBe('Write on GitLab');
  expect(linkOf({ by: 'file', words: 'Bring it to the library.' }, message)).toBeUndefined();
  expect(linkOf(undefined, message)).toBeUndefined();
});

test('a line holds no break and no sign that steers', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(oneLine(value)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(oneLine(value).isWellFormed()).toBe(true);
    }),
  );
  expect(oneLine(' Tovil\r\n\tchoir ')).toBe('Tovil choir');
});

test('what is cut shows it, and no sign is cut in half', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (value, most) => {
      const cut = shortened(readable(value), most);
      expect([...cut].length).toBeLessThanOrEqual(most);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut === readable(value) || cut.endsWith('…')).toBe(true);
    }),
  );
  expect(shortened('Every Tuesday', 8)).toBe('Every T…');
  expect(shortened('🎈🎈🎈', 2)).toBe('🎈…');
});
