import { expect, it } from 'vitest';
import { likelyDuplicates, type Likeness } from '../../src/checks/likely-duplicates.ts';

const groups: { id: string; data: Likeness }[] = [
  {
    id: 'bells',
    data: {
      title: 'Tovil Bell Ringers',
      aliases: ['The Ding Dongs'],
      contact: {
        email: 'info@bells.example.org',
        phone: '01632 960001',
        website: 'https://www.bells.example.org/',
      },
      registration: { charity: '9999999' },
    },
  },
  { id: 'choir', data: { title: 'R & B' } },
];

it.each<[string, Likeness, string[]]>([
  ['the same name', { title: 'TOVIL bell-ringers' }, ['has the same name (Tovil Bell Ringers)']],
  ['another name', { title: 'The ding dongs' }, ['has the same name (The Ding Dongs)']],
  ['a slip of the pen', { title: 'Tovil Bel Ringers' }, ['has a similar name (Tovil Bell Ringers)']],
  ['another order', { title: 'The Bell Ringers of Tovil' }, ['has a similar name (Tovil Bell Ringers)']],
  [
    'the same contacts',
    {
      title: 'Campanology',
      contact: {
        email: 'INFO@bells.example.org',
        phone: '+44 1632 960 001',
        website: 'https://bells.example.org',
      },
    },
    [
      'has the same website (bells.example.org)',
      'has the same e-mail address (info@bells.example.org)',
      'has the same telephone number (01632960001)',
    ],
  ],
  [
    'the same number',
    { title: 'Campanology', registration: { charity: '9999999' } },
    ['has the same charity number (9999999)'],
  ],
  ['nothing', { title: 'Tovil Bowls Club', contact: { website: 'https://example.org/bells' } }, []],
  ['short names', { title: 'B & B' }, []],
])('a group with %s', (_, entry, reasons) => {
  expect(likelyDuplicates(entry, groups).flatMap((duplicate) => duplicate.reasons)).toEqual(reasons);
});
