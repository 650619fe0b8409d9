import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../src/checks/finding.ts';
import type { Checkable } from '../src/checks/rule.ts';
import { completed } from '../src/exports/editor/completed.ts';
import { templateOf } from '../src/exports/editor/template.ts';
import { checkFolder } from '../src/reader/check-folder.ts';
import { contentFolder } from '../src/reader/files.ts';
import { readContent } from '../src/reader/read-content.ts';
import { report } from '../src/reader/report.ts';
import { today } from '../src/reader/today.ts';
import { BrokenOff, type Asker } from './new/asker.ts';
import { explanation } from './new/explanation.ts';
import { readFlags, type Request } from './new/flags.ts';
import { idOf, refusalOfId } from './new/id-of.ts';
import { interview } from './new/interview.ts';
import { kindOf, listKinds, nearestKind, type WrittenKind } from './new/kind-of.ts';
import { tellWritten } from './new/tell-written.ts';
import { terminal } from './new/terminal.ts';
import { wrongIn } from './new/wrong-in.ts';

const usage = `npm run new KIND
npm run new -- KIND --title "…" --set FIELD=… --yes

Makes a new file of content. It asks for what the file needs, or takes it from the command line and asks nothing with
--yes. What is left open stays empty, and the new file is a draft until you delete that line.

  --set FIELD=…   what a field says: --set strategy=river-plan, --set targets.1.date=Oct-26, --set leads=team,library
  --title "…"     the same for a field at the top: any field is a flag
  --id NAME       the name of the file; without it, it is made from the title
  --publish       no draft, if the file is whole
  --explain       only tells every field of the kind

KIND is one of:

`;

type Fields = Record<string, unknown>;

/**
 * Asks, writes one file, and tells what is left to fill in.
 * @param words what stands after the command
 * @param folder the content folder
 * @param day YYYY-MM-DD
 * @param asker who answers; nothing where nobody is there
 * @returns the exit code
 */
export async function makeNew(
  words: readonly string[],
  folder: string,
  day: string,
  asker?: Asker,
): Promise<number> {
  const [word, ...rest] = words;
  if (word === undefined || word === '--help') {
    console.log(usage + listKinds());
    return 0;
  }
  const kind = kindOf(word);
  if (!kind) {
    const near = nearestKind(word);
    return refuse(
      `There is no kind “${word}”.${near === undefined ? '' : ` Did you mean ${near}?`}\n\nThe kinds:\n\n${listKinds()}`,
    );
  }
  const { content } = readContent(folder);
  const request = readFlags(kind, rest, content.ids);
  if (Array.isArray(request)) return refuse(request.join('\n'));
  if (request.explains) {
    console.log(explanation(kind));
    return 0;
  }
  if (!request.asksNothing && !asker) return refuse('Nobody is there to be asked: say --yes to ask nothing.');
  const wrong = wrongIn(kind, request.given);
  if (wrong.length > 0) return refuse(`${report(wrong, '')}\n\nNothing was written.`);
  try {
    const given =
      request.asksNothing || !asker ? request.given : await interview(kind, request.given, content, asker);
    const id = request.id ?? (await nameOf(kind, given, content, request.asksNothing ? undefined : asker));
    const refusal =
      id === undefined ? 'It needs a title, or an --id for its file.' : refusalOfId(kind, id, content);
    if (id === undefined || refusal !== undefined) return refuse(`${refusal}\nNothing was written.`);
    return write(kind, id, given, { folder, day, ...request });
  } catch (error) {
    if (error instanceof BrokenOff) return refuse('Nothing was written.');
    throw error;
  }
}

function write(
  kind: WrittenKind,
  id: string,
  given: Fields,
  { folder, day, publishes }: Pick<Request, 'publishes'> & { folder: string; day: string },
): number {
  const { name, format, schema } = kind;
  const file = `${name}/${id}.${format}`;
  const isWhole = schema.safeParse(completed(schema, given)).success;
  const isDraft = hasDraft(schema) && !(publishes && isWhole);
  const data = completed(schema, { ...given, ...(isDraft ? { draft: true } : {}) }) as Fields;
  const before = new Set(checkFolder(folder, day).findings.map(keyOf));
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  // Another one may have come meanwhile: nothing is ever replaced.
  if (existsSync(join(folder, file))) return refuse(`${file} is there already. Nothing was written.`);
  writeFileSync(join(folder, file), templateOf(kind, data), { flag: 'wx' });
  const findings = checkFolder(folder, day).findings.filter((finding) => !before.has(keyOf(finding)));
  console.log(tellWritten({ kind, folder, file, data, given, isDraft, findings }));
  return 0;
}

/** The name of the file: proposed from the title, and asked for where somebody is there. */
async function nameOf(
  kind: WrittenKind,
  { title, demonstration }: Fields,
  content: Checkable,
  asker: Asker | undefined,
): Promise<string | undefined> {
  const proposal = typeof title === 'string' ? idOf(kind, title, demonstration === true, content) : undefined;
  if (!asker) return proposal;
  asker.tell(['The name of the file is a part of the address, and is never changed once published.']);
  return asker.text('Name of the file?', (id) => refusalOfId(kind, id, content), proposal);
}

function hasDraft(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape as object, 'draft');
}

function keyOf({ file, rule, path, problem }: Finding): string {
  return JSON.stringify([file, rule, path, problem]);
}

function refuse(words: string): 1 {
  console.error(words);
  return 1;
}

if (import.meta.main)
  process.exitCode = await makeNew(
    process.argv.slice(2),
    resolve(contentFolder()),
    today(),
    process.stdin.isTTY ? terminal : undefined,
  );
