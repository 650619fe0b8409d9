import { language, languages } from '../domain/language.ts';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { packFacts } from '../domain/pack-about.ts';
import { standingsSentence } from '../domain/pack-standing.ts';
import { rowsOf, type Pack } from '../domain/pack.ts';
import { dayWords } from '../domain/words.ts';
import type { Content } from '../schemas/index.ts';
import { packTables, textWidth } from './pack-docx-table.ts';
import { pinned } from './pinned-file.ts';

/** A4 and its margins, in twentieths of a point: 56.7 of them are a millimetre. */
const paper = { width: 11_906, height: 16_838 };
const margin = (paper.height - textWidth) / 2;

const heading = { color: '000000', font: 'Arial', bold: true };
const spaced = { paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } };

/**
 * The pack as a Word document, on A4 landscape. The same pack gives the same bytes at any time.
 * @param address the full web address of its page
 */
export async function packDocx(content: Content, pack: Pack, address: string): Promise<Uint8Array> {
  const { name, siteName } = content.council;
  const document = new Document({
    title: pack.title,
    subject: `As of ${dayWords(pack.asOf)}`,
    description: `Made from ${siteName}, ${address}`,
    creator: name,
    lastModifiedBy: siteName,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 18, language: { value: languages[language].tag } },
          paragraph: { spacing: { after: 40 } },
        },
        heading1: { run: { ...heading, size: 32 }, ...spaced },
        heading2: { run: { ...heading, size: 24 }, ...spaced },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...paper, orientation: PageOrientation.LANDSCAPE },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(pack) },
        children: [
          new Paragraph({ text: pack.title, heading: HeadingLevel.HEADING_1 }),
          ...packFacts(content, pack, address).map(
            ({ name: fact, words }) =>
              new Paragraph({
                children: [new TextRun({ text: `${fact}: `, bold: true }), new TextRun(words)],
              }),
          ),
          new Paragraph({ text: standingsSentence(rowsOf(pack)) }),
          ...packTables(pack),
        ],
      },
    ],
  });
  return pinned(new Uint8Array(await Packer.toArrayBuffer(document)), pack.asOf);
}

function footer({ title, asOf }: Pack): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${title}, as of ${dayWords(asOf)}. Page `),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
