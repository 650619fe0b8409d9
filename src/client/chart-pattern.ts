/** What a series is filled and outlined with on a canvas. */
interface Fill {
  fill: CanvasPattern | string;
  line: string;
}

const tile = 8;

/** Makes the fill of a series from its SVG pattern, with the colours that the page has at this moment. */
export function fillFrom(pattern: Element, context: CanvasRenderingContext2D): Fill {
  const line = getComputedStyle(pattern).color;
  const sharpness = Math.ceil(devicePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = tile * sharpness;
  const brush = canvas.getContext('2d');
  if (!brush) return { fill: line, line };
  brush.scale(sharpness, sharpness);
  for (const shape of pattern.children) {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    if (shape.localName === 'rect') {
      brush.fillStyle = fill;
      brush.fillRect(0, 0, tile, tile);
    } else {
      brush.strokeStyle = stroke;
      brush.lineWidth = parseFloat(strokeWidth);
      brush.lineCap = 'round';
      brush.stroke(new Path2D(shape.getAttribute('d') ?? ''));
    }
  }
  const fill = context.createPattern(canvas, 'repeat');
  fill?.setTransform(new DOMMatrix().scale(1 / sharpness));
  return { fill: fill ?? line, line };
}
