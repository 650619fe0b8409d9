import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addKept,
  mostKept,
  readKept,
  readShared,
  sharedQuery,
  withoutKept,
  writeKept,
} from '../../src/domain/shortlist.ts';
import { idPattern } from '../../src/schemas/fields/reference.ts';

const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const kept = fc.uniqueArray(fc.record({ id, title: fc.string({ maxLength: 120 }) }), {
  selector: (one) => one.id,
  maxLength: mostKept,
});

describe('a shortlist', () => {
  it('is the same after the browser kept it', () => {
    fc.assert(
      fc.property(kept, (list) => {
        expect(readKept(writeKept(list))).toEqual(list);
      }),
    );
  });

  it('is the same after its address was shared', () => {
    fc.assert(
      fc.property(kept, (list) => {
        const ids = list.map((one) => one.id);
        expect(readShared(sharedQuery(ids))).toEqual({ ids, left: 0 });
      }),
    );
  });

  it('holds each group once, and no more than it may', () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ id: `group-${at}`, title: '' }));
    const list = addKept(many.slice(0, 60), many);
    expect(list).toHaveLength(mostKept);
    expect(new Set(list.map((one) => one.id)).size).toBe(mostKept);
    expect(withoutKept(list, 'group-3').some((one) => one.id === 'group-3')).toBe(false);
  });

  it.each([undefined, '', 'null', '{', '5', '[1,null,{}]', '[{"id":"../x"},{"id":5},{"id":"A b"}]'])(
    'is empty where the browser kept %s',
    (text) => {
      expect(readKept(text)).toEqual([]);
    },
  );
});

describe('an address that is shared', () => {
  it('says how much of it is no group', () => {
    expect(readShared('?ids=choir,../../x,<script>,choir,scouts')).toEqual({
      ids: ['choir', 'scouts'],
      left: 2,
    });
    expect(readShared('?ids=')).toEqual({ ids: [], left: 0 });
    expect(readShared('?q=choir')).toBeUndefined();
    const many = Array.from({ length: 5000 }, (_, at) => `group-${at}`);
    expect(readShared(sharedQuery(many))).toMatchObject({ left: 4900 });
  });

  it('holds ids as content knows them', () => {
    fc.assert(
      fc.property(fc.oneof(id, fc.string()), (text) => {
        const isShared = readShared(`?ids=${encodeURIComponent(text)}`)?.ids.includes(text) ?? false;
        expect(isShared).toBe(idPattern.test(text));
      }),
    );
  });
});
