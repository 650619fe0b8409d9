import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { soundPart } from '../../src/checks/sound-part.ts';
import { entryParts } from '../../src/schemas/submission.ts';

const schema = z
  .strictObject({
    name: z.string(),
    list: z.array(z.strictObject({ id: z.int(), note: z.string().optional() })),
    inner: z.strictObject({ a: z.string(), b: z.string() }),
  })
  .partial();

it.each([
  [{ name: 5, extra: 1 }, {}],
  [{ list: [{ id: 1 }, { id: 'x' }, { id: 2, note: 5 }, {}] }, { list: [{ id: 1 }, { id: 2 }] }],
  [{ name: 'x', inner: { a: 'x' } }, { name: 'x' }],
  [{ name: 'x', inner: { a: 'x', b: 5 } }, { name: 'x' }],
  ['text', undefined],
])('keeps what is sound of %j', (data, sound) => {
  expect(soundPart(schema, data)).toEqual(sound);
});

it('never throws, and keeps nothing that the schema refuses', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const sound = soundPart(entryParts, data);
      if (sound) expect(entryParts.safeParse(sound).success).toBe(true);
    }),
  );
});
