import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { packCsv } from '../../src/exports/pack-csv.ts';
import { packDocx } from '../../src/exports/pack-docx.ts';
import { packName } from '../../src/domain/pack-steps.ts';
import { markLooks } from '../../src/domain/pack-standing.ts';
import { headingsOf, linesOf } from '../../src/domain/pack-table.ts';
import { rowsOf, type Pack } from '../../src/domain/pack.ts';
import { pack, packs, packsOf } from '../domain/packs.ts';
import { papers } from '../domain/papers.ts';
import { elementsNamed, partsOf, textOfRuns, xmlFaults, type OfficeParts } from './office-file.ts';

const address = (path: string) => `https://example.org${path}`;
const make = (one: Pack) => packDocx(papers, one, address(`/packs/${packName(one.step)}/`));

describe.each(packs.map((one) => [packName(one.step), one] as const))('%s', (_, one) => {
  const csv = parse(packCsv(one, address), { bom: true, record_delimiter: '\r\n' });
  let file: Uint8Array;
  let parts: OfficeParts;

  beforeAll(async () => {
    file = await make(one);
    parts = partsOf(file);
  });

  test('has in its spreadsheet what it has in content', () => {
    const { levels } = one;
    expect(csv[0]?.slice(levels.length, -2)).toEqual(headingsOf(one));
    const cells = rowsOf(one).map((row) => linesOf(row).map((lines) => lines.join('\n')));
    expect(csv.slice(1).map((row) => row.slice(levels.length, -2))).toEqual(cells);
    expect(new Set(csv.slice(1).map((row) => row.at(-2)))).toEqual(new Set([one.asOf]));
    expect(csv[1]?.at(-1)).toBe(address(`/actions/${rowsOf(one)[0]?.id ?? ''}/`));
  });

  test('has in its document what it has in its spreadsheet', () => {
    const tables = elementsNamed(parts['word/document.xml'] ?? '', 'w:tbl');
    expect(tables).toHaveLength(one.parts.length);
    const rows = tables.flatMap((table) => elementsNamed(table, 'w:tr').map(cellsOf));
    const heads = rows.filter(([first]) => first === 'No.');
    expect(heads).toEqual(one.parts.map(() => headingsOf(one)));
    const signs = Object.values(markLooks).map(({ sign }) => sign);
    const body = rows.filter((cells) => cells.length > 1 && cells[0] !== 'No.').map(withoutSigns(signs));
    expect(body).toEqual(csv.slice(1).map((row) => row.slice(one.levels.length, -2)));
  });

  test('has the head of each table on every sheet, and tears no row', () => {
    for (const table of elementsNamed(parts['word/document.xml'] ?? '', 'w:tbl')) {
      const rows = elementsNamed(table, 'w:tr');
      expect(rows.map((row) => elementsNamed(row, 'w:tblHeader').length)).toEqual(
        rows.map((_row, at) => (at ? 0 : 1)),
      );
      expect(rows.every((row) => elementsNamed(row, 'w:cantSplit').length === 1)).toBe(true);
    }
  });

  test('is a sound Office file that says what it is', () => {
    for (const [name, xml] of Object.entries(parts)) expect(xmlFaults(xml), name).toEqual([]);
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(missingParts(parts)).toEqual([]);
    expect(untypedParts(parts)).toEqual([]);
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${one.title}</dc:title>`);
    const headings = elementsNamed(document, 'w:p').flatMap((paragraph) => {
      const [style] = elementsNamed(paragraph, 'w:pStyle');
      const level = style?.attrs.find(({ name }) => name === 'w:val')?.value;
      return level?.startsWith('Heading') ? [[level, textOfRuns(paragraph)]] : [];
    });
    expect(headings).toEqual([['Heading1', one.title], ...one.parts.map(({ name }) => ['Heading2', name])]);
    const text = textOfRuns(elementsNamed(document, 'w:body')[0] ?? ([] as never));
    for (const said of ['As of: ', address('/packs/'), 'This site works out', '“Not stated” means'])
      expect(text).toContain(said);
  });

  test('is the same to the byte when it is made again', async () => {
    expect(Buffer.compare(await make(one), file)).toBe(0);
    // The time in the head of a zip, which is the first day that it can write.
    expect([...file.slice(10, 14)]).toEqual([0, 0x60, 0x21, 0]);
    expect(parts['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      `${one.asOf}T00:00:00Z`,
      `${one.asOf}T00:00:00Z`,
    ]);
  });
});

test('no text of content can be a formula or a tag', async () => {
  const evil = '=1+1 <w:br/> & "';
  const actions = papers.actions.map((action) => ({
    ...action,
    data: { ...action.data, title: evil, wordings: [] },
  }));
  const one = pack('recovery-and-renewal', '2022-01', packsOf({ ...papers, actions }));
  const [, row] = parse(packCsv(one, address), { bom: true });
  expect(row?.[2]).toBe(`'${evil}`);
  const document = partsOf(await make(one))['word/document.xml'] ?? '';
  expect(xmlFaults(document)).toEqual([]);
  expect(document).toContain('=1+1 &lt;w:br/&gt; &amp; &quot;');
});

function cellsOf(row: Parameters<typeof textOfRuns>[0]): string[] {
  return elementsNamed(row, 'w:tc').map((cell) => elementsNamed(cell, 'w:p').map(textOfRuns).join('\n'));
}

/** The shapes of the last column stand in a document alone; in other columns nothing is taken off. */
function withoutSigns(signs: readonly string[]) {
  return (cells: readonly string[]) => [
    ...cells.slice(0, -1),
    (cells.at(-1) ?? '')
      .split('\n')
      .map((line) => {
        expect(signs).toContain(line[0]);
        return line.slice(2);
      })
      .join('\n'),
  ];
}

/** Relationships that lead to no part of the file. */
function missingParts(parts: OfficeParts): string[] {
  return Object.entries(parts).flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return [];
    const folder = name.replace(/_rels\/[^/]+$/, '');
    return elementsNamed(xml, 'Relationship')
      .map((one) => folder + (one.attrs.find((attr) => attr.name === 'target')?.value ?? ''))
      .filter((target) => !(target in parts));
  });
}

/** Parts of which the list of contents does not say what they are. */
function untypedParts(parts: OfficeParts): string[] {
  const types = parts['[Content_Types].xml'] ?? '';
  return Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !types.includes(`PartName="/${name}"`) &&
      !types.includes(`Extension="${name.replace(/^.*\./, '')}"`),
  );
}
