import { BarController, BarElement, Chart, LinearScale, Tooltip, type TooltipModel } from 'chart.js';
import { readFigures, rowWords, type Figures } from './chart-figures.ts';
import { fillFrom } from './chart-pattern.ts';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

const barHeight = 18;

/** Draws the bars of a chart on a canvas that answers the pointer, exactly over those of the SVG, which then hide. */
export function drawChart(host: HTMLElement): void {
  const picture = host.querySelector<HTMLElement>('[role=img]');
  const canvas = picture?.querySelector('canvas');
  const tip = host.querySelector<HTMLElement>('.tip');
  const table = host.querySelector('table');
  const context = canvas?.getContext('2d');
  if (!picture || !canvas || !context || !tip || !table) return;
  const figures = readFigures(table);
  const patterns = [...host.querySelectorAll('pattern')];
  canvas.hidden = false;

  const chart = new Chart<'bar', Point[]>(context, {
    type: 'bar',
    data: { datasets: figures.series.map((label) => ({ label, data: [] })) },
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
        tooltip: { enabled: false, external: ({ tooltip }) => showTip(tip, canvas, tooltip, figures) },
      },
      onResize: place,
    },
  });

  place(chart);
  paint();
  picture.classList.add('live');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  tip.addEventListener('mouseleave', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });

  function hide() {
    if (tip) tip.hidden = true;
  }

  /** The words above the bars wrap with the width of the page, so the bars are where the SVG has them. */
  function place(drawn: Chart<'bar', Point[]>) {
    if (!picture) return;
    const { top, height, left, width } = picture.getBoundingClientRect();
    const bars = [...picture.querySelectorAll('svg')].map((bar) => bar.getBoundingClientRect());
    const middles = bars.map((bar) => bar.top - top + bar.height / 2);
    const first = bars[0];
    if (drawn.options.scales?.['y']) drawn.options.scales['y'].max = height;
    if (drawn.options.layout && first)
      drawn.options.layout.padding = { left: first.left - left, right: left + width - first.right };
    drawn.data.datasets.forEach((dataset, series) => {
      dataset.data = figures.rows.map(({ cells }, row) => ({
        x: cells[series]?.value ?? NaN,
        y: middles[row] ?? NaN,
      }));
    });
    drawn.update();
  }

  function paint() {
    if (!context) return;
    chart.data.datasets.forEach((dataset, series) => {
      const pattern = patterns[series];
      if (!pattern) return;
      const { fill, line } = fillFrom(pattern, context);
      dataset.backgroundColor = dataset.hoverBackgroundColor = fill;
      dataset.borderColor = dataset.hoverBorderColor = line;
      dataset.hoverBorderWidth = 3;
    });
    chart.update();
  }
}

function showTip(tip: HTMLElement, canvas: HTMLCanvasElement, model: TooltipModel<'bar'>, figures: Figures) {
  const row = model.dataPoints?.[0]?.dataIndex;
  if (model.opacity === 0 || row === undefined) {
    // The pointer may rest on the words, so they stay while it does.
    requestAnimationFrame(() => (tip.hidden = !tip.matches(':hover')));
    return;
  }
  tip.textContent = rowWords(figures, row);
  tip.hidden = false;
  const origin = tip.offsetParent?.getBoundingClientRect();
  const { left, top } = canvas.getBoundingClientRect();
  if (!origin) return;
  const room = Math.max(0, origin.width - tip.offsetWidth);
  tip.style.left = `${Math.min(room, left - origin.left + model.caretX)}px`;
  tip.style.top = `${top - origin.top + model.caretY + barHeight / 2}px`;
}

interface Point {
  x: number;
  y: number;
}
