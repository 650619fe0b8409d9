import { formatName } from '../exports/forms/collections.ts';
import { held, saved } from '../exports/forms/saved.ts';
import { kinds, type Kind } from '../exports/editor/kinds.ts';
import { written } from '../exports/editor/written.ts';
import { parseFrontMatter } from '../reader/syntax.ts';
import { knowText } from './folder-guard.ts';
import { refusalOf } from './refusal.ts';
import type { Cms, FileFormat } from './start.ts';

type Fields = Record<string, unknown>;

/** Tells Sveltia CMS how files of each kind are read and written: as by every other command of this project. */
export function registerFormats(cms: Pick<Cms, 'registerCustomFormat'>): void {
  for (const kind of kinds)
    cms.registerCustomFormat(formatName(kind), kind.format, remembering(formatOf(kind)));
}

/** The same, and what is read or written is known from then on. */
function remembering({ fromFile, toFile }: FileFormat): FileFormat {
  return {
    fromFile(text) {
      knowText(text);
      return fromFile(text);
    },
    toFile(form) {
      const text = toFile(form);
      knowText(text);
      return text;
    },
  };
}

/** How files of one kind are read into a form and written from it. */
export function formatOf(kind: Kind): FileFormat {
  return kind.format === 'mdx'
    ? { fromFile: (text) => openMdx(kind, text), toFile: (form) => saveMdx(kind, form) }
    : {
        fromFile: (text) => held(kind.schema, JSON.parse(text)) as Fields,
        toFile: (form) => save(kind, form),
      };
}

function openMdx(kind: Kind, text: string): Fields {
  const parsed = parseFrontMatter('', `${text}\n`);
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ problem }) => problem).join('; '));
  return { ...(held(kind.schema, parsed.data) as Fields), body: parsed.body.trim() };
}

function saveMdx(kind: Kind, { body, ...fields }: Fields): string {
  return save(kind, fields, typeof body === 'string' ? body : '');
}

/**
 * The text of the file.
 * @throws where the schema refuses what the form holds; Sveltia CMS shows the cause of an error of this name
 */
function save(kind: Kind, form: Fields, body?: string): string {
  const data = saved(kind.schema, form);
  const refusal = refusalOf(kind, data);
  if (refusal) throw new Error('saving_failed', { cause: new Error(refusal) });
  return written(kind, data, body);
}
