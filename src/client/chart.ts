/** Lets a chart answer the pointer, once it comes into view. What it loads for that is never needed to read it. */
customElements.define(
  'live-chart',
  class extends HTMLElement {
    connectedCallback() {
      if (!matchMedia('(hover: hover) and (forced-colors: none)').matches) return;
      const watcher = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        import('./chart-drawing.ts').then(
          ({ drawChart }) => drawChart(this),
          () => undefined,
        );
      });
      watcher.observe(this);
    }
  },
);
