/**
 * Starts a search when somebody first turns to it, or at once where the address asks for something. What is sent
 * before it has started is sent again when it has: a browser that sent it by itself would load the page anew, and a
 * long text makes an address that a host refuses.
 * @param host the element that holds it; its data-unavailable is said where it cannot be loaded
 */
export function startWhenWanted(host: HTMLElement, start: () => Promise<void>): void {
  let starting: Promise<void> | undefined;
  let isStarted = false;
  const isWide = matchMedia('(min-width: 56rem)').matches;
  for (const details of host.querySelectorAll<HTMLDetailsElement>('[data-part=filters], [data-part=options]'))
    details.open = isWide;
  const begin = () => (starting ??= tryToStart());
  if ([...new URLSearchParams(location.search).keys()].length > 0) void begin();
  else for (const type of ['focusin', 'pointerdown']) host.addEventListener(type, () => void begin());
  host.addEventListener('submit', (event) => {
    if (isStarted || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const form = event.target;
    void begin().then(() => {
      if (isStarted) form.requestSubmit();
    });
  });

  async function tryToStart(): Promise<void> {
    try {
      await start();
      isStarted = true;
    } catch {
      starting = undefined;
      const status = host.querySelector('[data-part=status]');
      if (status) status.textContent = host.dataset['unavailable'] ?? '';
    }
  }
}
