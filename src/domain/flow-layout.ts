import { drawnPence, type FlowPart } from './flow-part.ts';
import { poundsOf } from './words.ts';
import { wrapWords } from './wrap-words.ts';

/** A flow as a picture: from left to right, each part as tall as its money. All lengths are in units of the picture. */
export interface FlowPicture {
  width: number;
  height: number;
  nodes: FlowNode[];
  bands: FlowBand[];
}

/** One part, as an upright bar with its words to the right of it. */
export interface FlowNode {
  look: FlowPart['look'];
  x: number;
  y: number;
  /** True to the pence; for what is not known, a box of one size that says nothing of the amount. */
  height: number;
  amount: string;
  /** The name, and what stands beside it, in lines. */
  lines: string[];
}

/** Money that goes from one part into another: the curved stretch between their bars. */
export interface FlowBand {
  look: FlowPart['look'];
  /** The upper edge where it begins, and where it ends. */
  from: Point;
  to: Point;
  /** True to the pence; 0 where the amount is not known, which is drawn as a broken line. */
  height: number;
  /** The height at which a broken line goes round the words of the part that it comes from. */
  around?: number;
}

/** A place in the picture, from its upper left corner. */
interface Point {
  x: number;
  y: number;
}

/** How tall all the money of a flow is together, in units. */
export const moneyHeight = 300;
/** How wide a bar is. */
export const barWidth = 14;
/** How far the lines of a label are apart, and how far the words stand from their bar. */
export const lineHeight = 20;
export const labelGap = 8;
/** How tall the box of an amount is that is not known. */
export const unknownHeight = 18;
/** How far from the next bar a broken line turns. */
export const turn = 20;

const width = 1080;
/** About how wide a letter is. */
const letter = 8;
const gap = 14;
const rootGap = 30;

/** Works out where everything of a flow stands. */
export function layOutFlow(flow: readonly FlowPart[]): FlowPicture {
  const whole = flow.reduce((sum, part) => sum + drawnPence(part), 0);
  const frame: Frame = { scale: whole === 0 ? 0 : moneyHeight / whole, column: width / depthOf(flow) };
  const picture: FlowPicture = { width, height: 0, nodes: [], bands: [] };
  let y = 0;
  for (const part of flow) {
    y = place(part, { x: 0, y }, frame, picture) + rootGap;
  }
  return { ...picture, height: Math.max(0, y - rootGap) };
}

/** Puts a part and everything that comes of it into the picture. Gives the lower edge of all this. */
function place(part: FlowPart, at: Point, frame: Frame, picture: FlowPicture): number {
  const node = nodeOf(part, at, frame);
  picture.nodes.push(node);
  const ownEnd = at.y + Math.max(node.height, (node.lines.length + 1) * lineHeight);
  const wordsEnd = at.y + (node.lines.length + 1) * lineHeight;
  let [below, leaves] = [at.y, at.y];
  for (const child of part.parts) {
    const height = drawnPence(child) * frame.scale;
    const to = { x: at.x + frame.column, y: below };
    picture.bands.push(
      child.look === 'unknown'
        ? {
            look: child.look,
            from: { x: at.x + barWidth, y: leaves },
            to: { ...to, y: below + unknownHeight / 2 },
            height: 0,
            ...(leaves < wordsEnd ? { around: ownEnd + gap / 3 } : {}),
          }
        : { look: child.look, from: { x: at.x + barWidth, y: leaves }, to, height },
    );
    leaves += height;
    below = place(child, to, frame, picture) + gap;
  }
  return Math.max(ownEnd, part.parts.length > 0 ? below - gap : ownEnd);
}

function nodeOf(part: FlowPart, { x, y }: Point, { scale, column }: Frame): FlowNode {
  const { name, note, look, words, parts } = part;
  const pence = drawnPence(part);
  const room = (parts.length > 0 ? column - turn : width - x) - barWidth - 2 * labelGap;
  const isPartly = part.pence === undefined && pence > 0;
  const text = [name, ...(note === undefined ? [] : [note]), ...(isPartly ? [`in all: ${words}`] : [])].join(
    ', ',
  );
  return {
    look,
    x,
    y,
    height: look === 'unknown' ? unknownHeight : pence * scale,
    amount: isPartly ? `${poundsOf(pence)} shown` : words,
    lines: wrapWords(text, Math.floor(room / letter)),
  };
}

/** How many columns a flow has. */
function depthOf(flow: readonly FlowPart[]): number {
  return flow.reduce((most, { parts }) => Math.max(most, 1 + depthOf(parts)), 0);
}

interface Frame {
  /** Units for a penny. */
  scale: number;
  /** Units from one column to the next. */
  column: number;
}
