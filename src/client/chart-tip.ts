/** Words beside the pointer. They can be reached with the pointer and put away with the Escape key. */
interface Tip {
  /** Shows the words below a bar. @param below pixels from the top of the picture */
  show(words: string, below: number): void;
  hide(): void;
}

/** How far the words begin before the pointer, in pixels, so that going straight down reaches them. */
const overlap = 16;

/** Lets an element that is hidden at first follow the pointer over a canvas. */
export function makeTip(tip: HTMLElement, canvas: HTMLCanvasElement): Tip {
  let pointer = 0;

  canvas.addEventListener('pointermove', ({ clientX }) => {
    pointer = clientX;
    if (!tip.hidden) moveAcross();
  });
  tip.addEventListener('pointerleave', () => (tip.hidden = true));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.hidden = true;
  });

  function moveAcross() {
    const frame = tip.offsetParent?.getBoundingClientRect();
    if (!frame) return;
    const room = Math.max(0, frame.width - tip.offsetWidth);
    tip.style.left = `${Math.min(room, Math.max(0, pointer - frame.left - overlap))}px`;
  }

  return {
    show(words, below) {
      tip.textContent = words;
      tip.hidden = false;
      const frame = tip.offsetParent?.getBoundingClientRect();
      tip.style.top = `${canvas.getBoundingClientRect().top - (frame?.top ?? 0) + below}px`;
      moveAcross();
    },
    hide() {
      // The pointer may have gone on to the words, which only then is known.
      requestAnimationFrame(() => (tip.hidden ||= !tip.matches(':hover')));
    },
  };
}
