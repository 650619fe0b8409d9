import {
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PackColumn } from '../domain/pack-columns.ts';
import { markLooks, type Mark } from '../domain/pack-standing.ts';
import { headingsOf, linesOf } from '../domain/pack-table.ts';
import type { Pack, PackPart, PackRow } from '../domain/pack.ts';

/** The width between the margins of A4 landscape, in twentieths of a point. */
export const textWidth = 15_478;

/** How wide the columns are against one another: what says more gets more room. */
const shares: Record<PackColumn['shows'] | 'number' | 'new', number> = {
  number: 3,
  promise: 14,
  funding: 9,
  start: 8,
  end: 9,
  leads: 12,
  partners: 24,
  success: 20,
  progress: 38,
  'next-steps': 20,
  status: 16,
  new: 13,
};

const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' };
const cellMargins = { top: 40, bottom: 40, left: 80, right: 80 };

/** Each highest part of the strategy under its heading, with its table. The head of a table comes again on every sheet. */
export function packTables(pack: Pack): (Paragraph | Table)[] {
  return pack.parts.flatMap((part) => [
    new Paragraph({ text: part.name, heading: HeadingLevel.HEADING_2 }),
    tableOf(pack, part),
  ]);
}

function tableOf(pack: Pack, { groups }: PackPart): Table {
  const columnWidths = widthsOf(pack);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    margins: cellMargins,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headingsOf(pack).map(
          (text) =>
            new TableCell({
              shading,
              children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
            }),
        ),
      }),
      ...groups.flatMap(({ below, rows }) => [
        ...(below.length > 0 ? [bandOf(below.join(', '), columnWidths.length)] : []),
        ...rows.map(rowOf),
      ]),
    ],
  });
}

/** The name of a part within a table; it stays on the sheet of the row that follows it. */
function bandOf(text: string, columnSpan: number): TableRow {
  const name = new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] });
  return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan, children: [name] })] });
}

function rowOf(row: PackRow): TableRow {
  const texts = linesOf(row).slice(0, -1);
  return new TableRow({
    cantSplit: true,
    children: [
      ...texts.map((lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })),
      new TableCell({ children: row.standing.marks.map(markParagraph) }),
    ],
  });
}

/** The shape of a mark is a run of its own before the words, so that the words are the same as everywhere. */
function markParagraph({ kind, words }: Mark): Paragraph {
  return new Paragraph({
    children: [new TextRun(`${markLooks[kind].sign} `), new TextRun(words)],
  });
}

function widthsOf({ columns }: Pack): number[] {
  const all = ['number' as const, ...columns.map(({ shows }) => shows), 'new' as const].map(
    (name) => shares[name],
  );
  const sum = all.reduce((left, right) => left + right, 0);
  return all.map((share) => Math.round((share / sum) * textWidth));
}
