import { consultationStanding } from '../domain/consultation.ts';
import { standingWords } from '../domain/consultation-words.ts';
import { isOutBy } from '../domain/paper.ts';
import type { Checkable, Found, Rule } from './rule.ts';

/** Whoever reads of an open consultation wants to take part. */
export const wayToTakePart: Rule = {
  name: 'way-to-take-part',
  description: 'A consultation that is open, or to come, says how people can take part.',
  check: (content, today) =>
    content.consultations
      // The count of a year is nothing to take part in.
      .filter(({ data }) => data.kind !== 'programme')
      .filter(({ data }) => ['open', 'to-come'].includes(consultationStanding(data, today).standing))
      .filter(({ data: { sources } }) => sources.every(({ document }) => isOut(content, document, today)))
      .filter(
        ({ data: { link, takePart, contactPoint, venues = [] } }) =>
          link === undefined && takePart === undefined && contactPoint === undefined && venues.length === 0,
      )
      .map(({ file, data }): Found => ({
        file,
        path: ['closed'],
        problem: 'is not past, and nothing says how people can take part',
        found: standingWords(data, today),
        expected: 'a link, a contactPoint, venues, or takePart in words',
        example: '"takePart": "Paper forms lie in every library."',
        level: 'advice',
      })),
};

/** Whether a paper may be out on a day. On an earlier day nobody knew what later papers tell. */
function isOut({ documents }: Checkable, id: string, today: string): boolean {
  const paper = documents.find((document) => document.id === id);
  return paper === undefined || isOutBy(paper.data.date, today);
}
