import { z } from 'zod';
import { line } from './text.ts';

/** The endings of pictures: each is a kind that browsers and cameras know, and none can hold a program. */
export const imageEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** What the name of a picture may look like: an id and an ending. */
export const imageName = new RegExp(`^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?\\.(?:${imageEndings.join('|')})$`);

/**
 * A picture with its words. `file` carries `image: true` in its meta data: whoever makes a form from the schema offers a
 * picture to be chosen there.
 */
export const image = z
  .strictObject({
    file: z
      .string()
      .regex(
        imageName,
        `is not the name of a picture: lower-case letters, digits and hyphens, then .${imageEndings.join(', .')}`,
      )
      .meta({
        image: true,
        description: 'The name of a file in images/, with its ending.',
        examples: ['tovil-bell-ringers.jpg'],
      }),
    alt: line(250)
      .refine((text) => text.trim().split(/\s+/).length > 2, 'is too short: say what the picture shows')
      .refine(
        (text) => !/^(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)\b/i.test(text),
        'begins by saying that it is a picture, which is said already: begin with what it shows',
      )
      .refine(
        (text) => !/\.(?:jpe?g|png|webp|avif|heic)$/i.test(text),
        'is the name of a file: say what the picture shows',
      )
      .meta({
        description:
          'What the picture shows, for people who cannot see it: who does what where, in one sentence. Say what matters here, and any words that stand in the picture. Name nobody who has not agreed.',
        examples: ['Six people of all ages ring the bells of a village church.'],
      }),
  })
  .describe('A picture, with what it shows in words. Without the words it is not shown.');

/** A picture, with what it shows in words. */
export type Image = z.infer<typeof image>;
