import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distances, readRequest, sorts, writeRequest } from '../../../src/domain/directory/request.ts';
import { groupFacets } from '../../../src/domain/group-facets.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const chosen = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...groupFacets), fc.uniqueArray(id, { minLength: 1, maxLength: 3 })),
  {
    selector: ([facet]) => facet,
  },
);

it('what is asked is read again from the address', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[\p{L}\p{N}&=?#%+]{0,40}$/u),
      chosen,
      fc.option(fc.constantFrom(...sorts), { nil: undefined }),
      fc.option(fc.constantFrom(...distances), { nil: undefined }),
      fc.boolean(),
      (text, facets, sort, within, isExact) => {
        const request = {
          query: text.normalize('NFC'),
          near: 'ME15 6JQ',
          chosen: Object.fromEntries(facets),
          isExact,
          ...(sort ? { sort } : {}),
          ...(within ? { within } : {}),
        };
        expect(readRequest(new URLSearchParams(writeRequest(request)))).toEqual(request);
      },
    ),
  );
});

it('leaves out what makes no sense', () => {
  const read = (address: string) => readRequest(new URLSearchParams(address));
  expect(read('')).toBeUndefined();
  expect(read('?colour=red')).toBeUndefined();
  expect(read('?q=&sort=evil&within=3&place=<script>&day=monday&day=monday')).toEqual({
    query: '',
    near: '',
    chosen: { day: ['monday'] },
    isExact: false,
  });
  expect(read(`?q=${'x'.repeat(10_000)}`)?.query).toHaveLength(200);
});
