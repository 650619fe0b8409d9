import { plainPhone } from '../domain/contact.ts';
import type { Found, Rule } from './rule.ts';
import { walk } from './walk.ts';

/** What belongs to nobody: the ranges that Ofcom and RFC 2606 keep free, and the ends of the public registers. */
const reserved: Record<string, { form: RegExp; whose: string; expected: string }> = {
  phone: {
    form: /^(?:01632960|07700900)\d{3}$/,
    whose: 'the number of somebody real',
    expected: '01632 960000 to 960999, which are kept for fiction',
  },
  charity: {
    form: /^99999/,
    whose: 'the number of a real charity',
    expected: 'a number that begins with 99999',
  },
  company: {
    form: /^(?:999999|ZZ)/,
    whose: 'the number of a real company',
    expected: 'a number that begins with 999999 or ZZ',
  },
};
const address = {
  form: /[@/.]example\.(?:org|com|net)(?:[/?#]|$)/i,
  whose: 'the address of somebody real',
  expected: 'an address of example.org',
};

/** Nobody real can be reached through a made-up entry. */
export const demonstrationContacts: Rule = {
  name: 'demonstration-contacts',
  description: 'A made-up group or venue has only contacts and numbers that are kept free for examples.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of [...content.groups, ...content.venues])
      for (const [path, value] of data.demonstration ? walk(data) : []) {
        if (typeof value !== 'string') continue;
        const isAddress = /^https:|^\S+@\S+$/.test(value);
        const { form, whose, expected } = isAddress ? address : (reserved[String(path.at(-1))] ?? {});
        if (form && !form.test(plainPhone(value)))
          findings.push({ file, path, problem: `may be ${whose}`, found: value, expected });
      }
    return findings;
  },
};
