import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { problemsIn } from '../../src/checks/finding.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { report } from '../../src/reader/report.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/collection-names.ts';
import { collections } from '../../src/schemas/index.ts';
import { today } from '../fixtures/copy.ts';
import { markedEntry, marksIn, withoutField } from '../fixtures/marked-entry.ts';

/** The ways in which an entry can be hidden, and one that shows it: so the test sees that it would find the others. */
export const ways = {
  draft: { draft: true },
  early: { publishFrom: '2027-05-03' },
  over: { publishUntil: '2026-01-31' },
  withdrawn: { withdrawn: { on: '2026-02-01', reason: 'The council was asked to take it away.' } },
  shown: {},
} satisfies Record<string, object>;

const fields = ['draft', 'publishFrom', 'publishUntil', 'withdrawn'] as const;

/** More rounds than any entry has fields that a rule across files could refuse. */
const mostRounds = 20;

/** Lists and reviews are one for a paper and one for a year: the miniature council has two of each, and both are hidden. */
const scarce: readonly CollectionName[] = ['editions', 'reviews'];

/** A review is named after its strategy and a year in which a paper reported on it. */
const reviewed = (number: number) => (number === 0 ? 'larkshire-together' : 'river-plan');

/** What rules across files ask of a made-up entry. */
const asked: Partial<Record<CollectionName, (number: number, word: string) => object>> = {
  actions: (number) => ({
    strategy: 'larkshire-together',
    section: 'lively-villages',
    order: placeOf(number),
  }),
  editions: (number) =>
    number === 0
      ? { strategy: 'river-plan', document: 'together-plan-2023', rows: 1 }
      : {
          strategy: 'river-plan',
          document: 'progress-report-2025',
          rows: 1,
          statuses: [{ written: 'Incomplete/cannot be carried forward', state: 'stopped', count: 1 }],
        },
  measures: (number) => ({
    strategy: 'larkshire-together',
    section: 'lively-villages',
    order: placeOf(number),
    direction: 'up',
    target: { kind: 'absolute', value: 99, date: { basis: 'not-stated', because: 'not-mentioned' } },
  }),
  'contact-points': () => ({ audience: 'crisis' }),
  reviews: (number) => ({ strategy: reviewed(number), year: '2024-25' }),
  groups: (_, word) => ({
    contact: {
      email: `info@${word}.example.org`,
      phone: '01632 960123',
      website: `https://${word}.example.org/`,
      person: {
        name: `Jo ${word}`,
        role: `Secretary of ${word}`,
        consent: { givenTo: `the editor of ${word}`, on: '2026-10-01', until: '2027-10-01' },
      },
    },
  }),
};

/** An entry that was made up, with an unmistakable word in its texts. */
export interface MarkedFile {
  collection: CollectionName;
  id: string;
  way: keyof typeof ways;
  word: string;
  /** The fields in which the word stands. */
  marks: string[];
}

/**
 * Adds an entry of each kind for each way in which it can be hidden, and one that is shown. Fields that a rule across files
 * refuses are left out.
 * @param content the content folder of a copy of the miniature council
 * @param photo the bytes of a JPEG, for kinds that have a picture
 */
export function addMarkedEntries(content: string, photo: Uint8Array): MarkedFile[] {
  const { ids } = readContent(content).content;
  const drafts = collectionNames.flatMap((collection) => draftsOf(collection, ids));
  const byFile = new Map(drafts.map((draft) => [draft.file, draft]));
  for (const { data, word } of drafts) if ('image' in data) write(content, `images/${word}.jpg`, photo);
  let wrong: readonly Draft[] = drafts;
  for (let round = 0; round < mostRounds && wrong.length > 0; round++) {
    for (const draft of wrong) write(content, draft.file, textOf(draft));
    const problems = problemsIn(checkFolder(content, today, false).findings);
    const first = new Map(problems.toReversed().map((problem) => [problem.file, problem]));
    wrong = [...first].map(([file, { path }]) => {
      const draft = byFile.get(file);
      if (!draft) throw new Error(report(problems, content));
      withoutField(collections[draft.collection].schema, draft.data, path);
      return draft;
    });
  }
  if (wrong.length > 0) throw new Error(`${wrong[0]?.file} cannot be put right`);
  return drafts.map(({ data, word, ...draft }) => ({ ...draft, word, marks: marksIn(data, word) }));
}

function draftsOf(collection: CollectionName, ids: Ids): Draft[] {
  const { format, schema } = collections[collection];
  const { shape } = schema as z.ZodObject;
  if (!('draft' in shape)) return [];
  return (Object.keys(ways) as (keyof typeof ways)[])
    .filter((way) => Object.keys(ways[way]).every((field) => field in shape))
    .filter((way) => way !== 'shown' || !scarce.includes(collection))
    .map((way, number): Draft => {
      const word = `zyx${way}${collection.replace('-', '')}`;
      const made = markedEntry(schema, word, ids);
      for (const field of fields) Reflect.deleteProperty(made, field);
      const id = collection === 'reviews' ? `${reviewed(number)}-2024-25` : `q${way}${collection}`;
      const data = { ...made, ...asked[collection]?.(number, word), ...ways[way] };
      return { collection, id, way, word, data, file: `${collection}/${id}.${format}` };
    });
}

function textOf({ file, data, word }: Draft): string {
  return file.endsWith('.json')
    ? JSON.stringify(data)
    : `---\n${stringify(data)}---\n\nA paragraph on ${word}.\n`;
}

function write(content: string, file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

/** The places up to the third are taken. */
function placeOf(number: number): number {
  return 4 + number;
}

type Ids = Parameters<typeof markedEntry>[2];

/** An entry on its way. */
interface Draft extends Omit<MarkedFile, 'marks'> {
  data: object;
  /** From the content folder. */
  file: string;
}
