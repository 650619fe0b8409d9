import { keepRequestsHere } from './own-requests.ts';

/** Where Sveltia CMS keeps what an editor has chosen, such as the language. */
const preferences = 'sveltia-cms.prefs';

const before = document.querySelector<HTMLElement>('#before-forms');
if (before) {
  tell('The forms are being opened …');
  start(before).catch((error: unknown) => {
    reportError(error);
    tell(
      'The forms could not be opened. Load this page again; if that does not help, tell whoever keeps the site.',
    );
  });
}

async function start({ dataset }: HTMLElement): Promise<void> {
  if (document.documentElement.dataset['formsBy'] === 'folder' && !isOnThisComputer()) return sayOnlyHere();
  const { program = '', locale = '', origins = '' } = dataset;
  keepRequestsHere(origins.split(' ').filter(Boolean), { '/locales/en-GB.json': locale });
  speakBritishEnglish();
  // First of all: a schema asks whether it may make code from text as soon as it is made.
  await import('../client/without-eval.ts');
  const [{ registerFormats }, { guardFolder }] = await Promise.all([
    import('./formats.ts'),
    import('./folder-guard.ts'),
  ]);
  Object.assign(window, { CMS_MANUAL_INIT: true });
  await load(program);
  guardFolder();
  registerFormats(window.CMS);
  await window.CMS.init();
  before?.remove();
}

/** Browsers give a page a folder of the computer only where the page comes from that computer. */
function isOnThisComputer(): boolean {
  return /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
}

function sayOnlyHere(): void {
  tell(
    'These forms save into a folder on the computer of an editor. They open there alone, with npm start and the address that it tells.',
  );
}

function tell(words: string): void {
  const state = document.querySelector('#forms-state');
  if (state) state.textContent = words;
}

/** Unless the editor has chosen another language, which can only be the one that is part of the program. */
function speakBritishEnglish(): void {
  const chosen = JSON.parse(localStorage.getItem(preferences) ?? '{}') as Record<string, unknown>;
  if (chosen['locale'] === 'en-US') return;
  localStorage.setItem(preferences, JSON.stringify({ ...chosen, locale: 'en-GB' }));
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}

declare global {
  interface Window {
    /** Sveltia CMS, when its program has been loaded. */
    CMS: Cms;
  }
}

/** What is used of the programming interface of Sveltia CMS. */
export interface Cms {
  init(): Promise<void>;
  registerCustomFormat(name: string, ending: string, format: FileFormat): void;
}

/** How a file is read into a form, and written from it. */
export interface FileFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(held: Record<string, unknown>): string;
}
