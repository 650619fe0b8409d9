import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exceptions, judgeAudit, type Exception } from '../../scripts/audit/judge-audit.ts';

const today = '2026-11-21';
const advisory = 'GHSA-abcd-1234-wxyz';
const weakness = {
  source: 1,
  name: 'left-pad',
  dependency: 'left-pad',
  title: 'It pads on the wrong side',
  url: `https://github.com/advisories/${advisory}`,
  severity: 'high',
  range: '<2.0.0',
};
const found = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    'left-pad': { name: 'left-pad', severity: 'high', via: [weakness], effects: ['padded'] },
    padded: { name: 'padded', severity: 'high', via: ['left-pad'], effects: [] },
  },
});
const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} });
const explained: Exception = {
  package: 'left-pad',
  advisory,
  reason: 'Only a test uses it, on text of our own; version 2 is announced for the spring.',
  until: '2027-02-01',
};

it('tells each weakness once, with what to do', () => {
  expect(judgeAudit(found, [], today)).toEqual([
    'left-pad <2.0.0 has a weakness (high): It pads on the wrong side. See https://github.com/advisories/GHSA-abcd-1234-wxyz. Take a version without it, or explain it in docs/decisions/audit-exceptions.json.',
  ]);
  expect(judgeAudit(clean, [], today)).toEqual([]);
});

it('accepts one that is explained, up to its day and no longer', () => {
  expect(judgeAudit(found, [explained], today)).toEqual([]);
  expect(judgeAudit(found, [explained], '2027-02-01')).toEqual([
    `left-pad ${advisory} was to be looked at again on 2027-02-01: ${explained.reason}`,
  ]);
  expect(judgeAudit(found, [{ ...explained, package: 'right-pad' }], today)).toHaveLength(2);
});

it('tells of an explanation that nothing needs any more', () => {
  expect(judgeAudit(clean, [explained], today)).toEqual([
    `left-pad ${advisory} is explained but no longer found: delete it from docs/decisions/audit-exceptions.json.`,
  ]);
});

it('takes no answer for no answer, and not for a good one', () => {
  for (const text of [
    '',
    'null',
    '{"message":"405 Method Not Allowed"}',
    '{"error":{"code":"ENOTFOUND"}}',
    '<html>',
  ])
    expect(judgeAudit(text, [], today)).toBeUndefined();
});

it('asks of each explanation what somebody needs to judge it', () => {
  expect(() => exceptions.parse([{ ...explained, reason: 'fine' }])).toThrow();
  expect(() => exceptions.parse([{ ...explained, until: undefined }])).toThrow();
  const ours = exceptions.parse(JSON.parse(readFileSync('docs/decisions/audit-exceptions.json', 'utf8')));
  expect(ours.filter(({ until }) => until > `${Number(today.slice(0, 4)) + 2}`)).toEqual([]);
});
