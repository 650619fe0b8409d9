import { expect, it } from 'vitest';
import { link } from '../../src/schemas/fields/link.ts';
import { toldOf } from '../fixtures/copy.ts';

const inside = "points inside the council's own network";
const alike = 'has letters in its host name that look like others, a port, or a sign that no address has';

it.each([
  ['javascript:alert(1)', 'does not start with https:// (it starts with javascript:)'],
  ['data:text/html,<script>alert(1)</script>', 'does not start with https:// (it starts with data:)'],
  ['http://www.example.org/', 'does not start with https:// (it starts with http:)'],
  ['//www.example.org/', 'is not a web address'],
  ['www.example.org', 'is not a web address'],
  ['', 'is not a web address'],
  ['https://', 'is not a web address'],
  ['https://name:word@www.example.org/', 'has a user name or password in it'],
  ['https://www.example.org@evil.example/', 'has a user name or password in it'],
  ['https://aluminum/consult.ti', inside],
  ['https://localhost/', inside],
  ['https://127.0.0.1/', inside],
  ['https://2130706433/', inside],
  ['https://0x7f.1/', inside],
  ['https://[::1]/', inside],
  ['https://10.0.0.8/', inside],
  ['https://server.local/', inside],
  ['https://files.intranet/', inside],
  ['https://localhost./', inside],
  ['https://host.localdomain/', inside],
  ['https://www.example.org/a\nb', alike],
  ['https://www.example.org/"x', alike],
  ['https://www.example.org/\u202Ex', alike],
  ['https://www.m\u0430idstone.gov.uk/', alike],
  ['https://www.xn--midstone-2fg.gov.uk/', alike],
  ['https://www.example\u3002org/', alike],
  ['https://www.example.org:8443/', alike],
  ['https:\\\\www.example.org\\', alike],
  [`https://www.example.org/${'a'.repeat(500)}`, 'is longer than 500 characters'],
])('refuses %s', (text, problem) => {
  const { error } = link.safeParse(text);
  expect(error?.issues).toHaveLength(1);
  expect(error?.issues[0]?.message).toContain(problem);
});

it.each([
  'https://www.example.org/',
  'https://example.co.uk/a/b?c=d&e=%20f#g',
  'https://EXAMPLE.org',
  'https://letstalk.maidstone.gov.uk/hub-page/x',
])('accepts %s', (text) => {
  expect(link.safeParse(text).success).toBe(true);
});

it('tells an editor of a link that nobody outside can open', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'consultations/talk-larkshire.json',
      'https://talk.example.org/',
      'https://aluminum/consult.ti',
    );
    copy.replace('newsletters/the-lark.json', 'https://lark.example.org/winter', 'javascript:alert(1)');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/consultations/talk-larkshire.json:9:3
      link points inside the council's own network (aluminum): nobody outside can open it  [schema]
        found: "https://aluminum/consult.ti"
        expected: The full address of a public web page, starting with https://
        example: "https://www.example.org/"

    council/newsletters/the-lark.json:22:7
      issues › 1 › link does not start with https:// (it starts with javascript:)  [schema]
        found: "javascript:alert(1)"
        expected: The full address of a public web page, starting with https://
        example: "https://www.example.org/""
  `);
});
