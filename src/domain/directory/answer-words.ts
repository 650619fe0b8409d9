import { countWords } from '../words.ts';
import { leftOutListing, quoted } from '../search-words.ts';
import type { Answer } from './answer.ts';
import type { DirectoryRequest } from './request.ts';

/** What was found, in sentences: how many for what, from where distances are measured, and what to do where it is little. */
export function answerWords(request: DirectoryRequest, answer: Answer): string[] {
  const { rows, found, corrected, spot, problem, further, leftOut, notices } = answer;
  const query = corrected ?? request.query;
  const what = query ? ` for ${quoted(query)}` : '';
  const near = spot ? `, near ${spot.label}` : '';
  const reach = request.within && spot ? ` within ${countWords(request.within, 'mile')}` : '';
  const count = rows.length === 0 ? 'Nothing found' : countWords(rows.length, 'group');
  const withoutFilters = found.length - rows.length;
  return [
    ...notices,
    `${count}${what}${near}${reach}.`,
    ...(leftOut.length > 0 && rows.length > 0 ? [leftOutListing(leftOut)] : []),
    ...(problem ? [problem] : []),
    ...(spot && rows.length > 0 ? [`Distances are as the crow flies, from ${spot.measuredFrom}.`] : []),
    ...(rows.length === 0 && withoutFilters > 0
      ? [
          `Without the filters there ${withoutFilters === 1 ? 'is' : 'are'} ${countWords(withoutFilters, 'group')}.`,
        ]
      : []),
    ...(further > 0 && rows.length < 5
      ? [`${countWords(further, 'more group lies', 'more groups lie')} further away, or nobody knows where.`]
      : []),
    ...(rows.length === 0 && withoutFilters === 0 && further === 0
      ? ['Try fewer or other words, or choose below.']
      : []),
  ];
}
