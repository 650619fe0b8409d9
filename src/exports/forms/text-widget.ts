import { z } from 'zod';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { imageEndings } from '../../schemas/fields/image.ts';
import { link } from '../../schemas/fields/link.ts';
import type { Widget } from './widget.ts';

/** The way to pictures in what a form holds. A file has their names alone. */
export const imageFolder = '/images';

/** The kinds of pictures that may be chosen, as browsers name them. */
const pictureTypes = [
  ...new Set(imageEndings.map((ending) => `image/${ending.replace('jpg', 'jpeg')}`)),
].join(',');

/** The widget for a text: a picker where it names another entry, else a field for one line or for several. */
export function textWidget(text: z.ZodType): Widget {
  const meta = z.globalRegistry.get(text);
  if (meta?.['image'] === true) return { widget: 'image', choose_url: false, accept: pictureTypes };
  const collection = meta?.['collection'] as CollectionName | undefined;
  if (collection) return pickerOf(collection);
  if (text instanceof z.ZodISODate) return { widget: 'datetime', type: 'date' };
  if (text instanceof z.ZodISOTime) return { widget: 'datetime', type: 'time' };
  const { minLength, maxLength } = text as z.ZodString;
  const limits = {
    ...(minLength ? { minlength: minLength } : {}),
    ...(maxLength ? { maxlength: maxLength } : {}),
  };
  if (text._zod.def === link._zod.def) return { widget: 'string', type: 'url', ...limits };
  // Only what has a limit and may have several lines is a text of sentences.
  if (maxLength && text.safeParse('a\nb'.padEnd(minLength ?? 0, 'b')).success)
    return { widget: 'text', ...limits };
  return { widget: 'string', ...limits, ...patternOf(text) };
}

/** What finds an entry of another kind by its title, and keeps the name of its file. */
export function pickerOf(collection: CollectionName): Widget {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title'],
  };
}

/** How a text must be written, with what to say where it is not; nothing where anything goes but invisible letters. */
function patternOf(text: z.ZodType): Partial<Widget> {
  const issue = z.safeParse(text, '\u0000').error?.issues.find(({ code }) => code === 'invalid_format');
  const pattern = (issue as { pattern?: string } | undefined)?.pattern;
  if (!issue || !pattern || pattern.includes('\\p{Cc}')) return {};
  return { pattern: [pattern, `This text ${issue.message}.`] };
}
