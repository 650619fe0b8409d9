import { BarController, BarElement, Chart, LinearScale, Tooltip } from 'chart.js';
import { readFigures, rowWords, type Figures } from './chart-figures.ts';
import { fillFrom } from './chart-pattern.ts';
import { makeTip } from './chart-tip.ts';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

/** In pixels, as in the SVG. */
const barHeight = 18;

/** Draws the bars of a chart on a canvas that answers the pointer, exactly over those of the SVG, which then hide. */
export function drawChart(host: HTMLElement): void {
  const picture = host.querySelector<HTMLElement>('[role=img]');
  const canvas = picture?.querySelector('canvas');
  const table = host.querySelector('table');
  const words = host.querySelector<HTMLElement>('.tip');
  if (!picture || !canvas || !table || !words) return;
  const figures = readFigures(table);
  const tip = makeTip(words, canvas);
  canvas.hidden = false;

  const drawing: Drawing = new Chart(canvas, {
    type: 'bar',
    data: { datasets: figures.series.map((label) => ({ label, data: [], hoverBorderWidth: 3 })) },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: true },
      datasets: { bar: { barThickness: barHeight, borderWidth: 1, borderSkipped: false } },
      scales: {
        x: { type: 'linear', display: false, stacked: true, min: 0, max: Number(picture.dataset['full']) },
        y: { type: 'linear', display: false, stacked: true, min: 0, reverse: true, offset: false },
      },
      plugins: {
        tooltip: {
          enabled: false,
          external({ tooltip }) {
            const row = tooltip.opacity > 0 ? tooltip.dataPoints[0]?.dataIndex : undefined;
            if (row === undefined) tip.hide();
            else tip.show(rowWords(figures, row), tooltip.caretY + barHeight / 2);
          },
        },
      },
    },
  });

  const patterns = [...host.querySelectorAll('pattern')];
  drawing.options.onResize = () => place(drawing, picture, figures);
  place(drawing, picture, figures);
  paint(drawing, patterns);
  picture.classList.add('live');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(drawing, patterns));
}

/** Puts every bar where the SVG has it. The words beside the bars wrap with the width of the page. */
function place(drawing: Drawing, picture: HTMLElement, { rows }: Figures): void {
  const frame = picture.getBoundingClientRect();
  const bars = [...picture.querySelectorAll('svg')].map((bar) => bar.getBoundingClientRect());
  const [first] = bars;
  const { layout, scales } = drawing.options;
  if (!first || !layout || !scales?.['y']) return;
  layout.padding = { left: first.left - frame.left, right: frame.right - first.right };
  scales['y'].max = frame.height;
  drawing.data.datasets.forEach((dataset, series) => {
    dataset.data = bars.map((bar, row) => ({
      x: rows[row]?.cells[series]?.value ?? NaN,
      y: bar.top - frame.top + bar.height / 2,
    }));
  });
  drawing.update();
}

/** Gives the bars the patterns of the SVG, in the colours that the page has now. */
function paint(drawing: Drawing, patterns: readonly Element[]): void {
  drawing.data.datasets.forEach((dataset, series) => {
    const pattern = patterns[series];
    if (!pattern) return;
    const { fill, line } = fillFrom(pattern, drawing.ctx);
    dataset.backgroundColor = dataset.hoverBackgroundColor = fill;
    dataset.borderColor = dataset.hoverBorderColor = line;
  });
  drawing.update();
}

/** The index axis of the bars is in pixels from the top of the picture, not in categories. */
type Drawing = Chart<'bar', { x: number; y: number }[]>;
