import { expect, it } from 'vitest';
import { checkCopy } from '../fixtures/copy.ts';

it('tells of everything at once, files in the order of their names and each from its top', () => {
  const { findings } = checkCopy((copy) => {
    copy.write('places/tovil.txt', '');
    copy.write('terms/ldc.json', '{');
    copy.write('documents/mill-survey.json', Buffer.from('{"title": "Zo\u00eb"}', 'latin1'));
    copy.replace('actions/night-bus.mdx', 'title: Start a night bus', 'title: 2025');
    copy.replace('actions/night-bus.mdx', 'leads: [community-team]', 'leads: [nobody]\ncolour: red');
    copy.replace('actions/mend-the-mill.mdx', 'leads: [community-team]', 'leads: [nobody]');
    copy.replace('actions/mend-the-mill.mdx', 'state: stopped', 'state: complete');
    copy.replace('pages/about.mdx', '## Made up', '<b>Made up</b>\n\n<i>Really</i>');
    copy.replace('council.json', '"Larkshire Noticeboard"', '5');
  });
  expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'actions/mend-the-mill.mdx:18 reference-exists',
    'actions/mend-the-mill.mdx:39 state-mapped',
    'actions/night-bus.mdx:2 schema',
    'actions/night-bus.mdx:19 unknown-field',
    'council.json:4 schema',
    'documents/mill-survey.json:1 encoding',
    'pages/about.mdx:7 prose',
    'pages/about.mdx:9 prose',
    'places/tovil.txt:undefined file-name',
    'terms/ldc.json:1 syntax',
  ]);
});

it('finds the same on every reading', () => {
  const edit = (copy: { remove(file: string): void }) => copy.remove('organisations/community-team.json');
  const first = checkCopy(edit).text;
  expect(checkCopy(edit).text).toBe(first);
  expect(first.split('\n\n').length).toBeGreaterThan(5);
});
