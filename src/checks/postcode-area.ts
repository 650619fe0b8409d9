import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** A postcode area is asked for by its name, and its parts by their digits: two of one would hide each other. */
export const postcodeArea: Rule = {
  name: 'postcode-area',
  description: 'The file of a postcode area has the name of the area, and each sector stands in it once.',
  check: ({ postcodes }) =>
    postcodes.flatMap(({ id, file, data: { title, sectors = [] } }): Found[] => [
      ...(id === title.toLowerCase()
        ? []
        : [
            {
              file,
              path: ['title'],
              problem: 'is not the name of the file',
              found: show(title),
              expected: `${show(id.toUpperCase())}, or the file name ${title.toLowerCase()}.json`,
            },
          ]),
      ...sectors.flatMap(({ sector }, index) =>
        sectors.findIndex((other) => other.sector === sector) === index
          ? []
          : [
              {
                file,
                path: ['sectors', index, 'sector'],
                problem: 'stands twice in this file',
                found: show(sector),
                expected: 'each sector once, with all its places',
              },
            ],
      ),
    ]),
};
