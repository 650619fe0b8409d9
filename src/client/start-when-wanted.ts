/**
 * Starts a search when somebody first turns to it, or at once where the address asks for something.
 * @param host the element that holds it; its data-unavailable is said where it cannot be loaded
 */
export function startWhenWanted(host: HTMLElement, start: () => Promise<void>): void {
  let isStarted = false;
  const isWide = matchMedia('(min-width: 56rem)').matches;
  for (const details of host.querySelectorAll<HTMLDetailsElement>('[data-part=filters], [data-part=options]'))
    details.open = isWide;
  const begin = () => {
    if (isStarted) return;
    isStarted = true;
    start().catch(() => {
      isStarted = false;
      const status = host.querySelector('[data-part=status]');
      if (status) status.textContent = host.dataset['unavailable'] ?? '';
    });
  };
  if ([...new URLSearchParams(location.search).keys()].length > 0) begin();
  else for (const type of ['focusin', 'pointerdown']) host.addEventListener(type, begin);
}
