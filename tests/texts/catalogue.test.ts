import { expect, test } from 'vitest';
import { faultsOf } from '../../src/texts/catalogue.ts';

test('a right translation may move its marks', () => {
  expect(faultsOf('{0} groups in <1>{2}</1>.', 'Yn <1>{2}</1>: {0} grŵp.')).toEqual([]);
  expect(faultsOf('curl {0} | sum', 'curl {0} | sum')).toEqual([]);
  expect(faultsOf('group|groups', { two: '{0} grŵp', other: '{0} grŵp' })).toEqual([]);
});

test.each([
  ['{0} groups', 'grwpiau', ['lacks {0}']],
  ['groups', '{0} grŵp', ['has {0}, which the text does not have']],
  ['<0>here</0>', '<0>yma', ['lacks </0>', 'does not close <0>']],
  ['<0>a</0> <1>b</1>', '<0>a <1>b</0></1>', ['closes </0> where another is open']],
  [
    ' for {0}',
    'ar gyfer {0}',
    ['begins or ends with a space where the text does not, or the other way round'],
  ],
  ['Open', '', ['is empty']],
  ['group|groups', 'grŵp', ['is a noun that is counted: it needs its plural forms']],
  ['Open', { other: '{0} agored' }, ['has plural forms, and the text is no noun that is counted']],
  [
    'group|groups',
    { dual: 'grŵp' },
    [
      'lacks the form "other", which stands for all numbers that have none of their own',
      'has the form "dual"; there are zero, one, two, few, many, other',
      'lacks {0}, the number, in its form "dual"',
    ],
  ],
])('%s cannot be %j', (text, translation, faults) => {
  expect(faultsOf(text, translation)).toEqual(faults);
});
