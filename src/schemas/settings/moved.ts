import { z } from 'zod';
import { pageAddress } from '../fields/address.ts';
import { day } from '../fields/partial-date.ts';

/** Pages that have moved. */
export const moved = z
  .array(
    z
      .strictObject({
        from: pageAddress.describe('The old address.'),
        to: pageAddress.describe('The new address.'),
        on: day.describe('The day on which the page moved.'),
      })
      .describe('One page that has moved.'),
  )
  .describe(
    'Pages that have moved, so that their old addresses still lead somewhere. Write one when you rename a file.',
  );
