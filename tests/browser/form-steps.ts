import type { Locator, Page } from 'playwright-core';

/** What an editor does in the forms. A field is named by its way: `updates.1.date`. */
export interface FormSteps {
  /** Leaves the forms, so that they start anew. */
  leave(): Promise<void>;
  open(collection: string, id: string): Promise<void>;
  field(way: string): Locator;
  /** Where something is typed. */
  text(way: string): Locator;
  /** Adds a thing to a list. */
  add(way: string, one: string): Promise<void>;
  /** Chooses the case of a field that has several. */
  choose(way: string, name: string): Promise<void>;
  /** Chooses from a list that opens. */
  pick(way: string, name: string): Promise<void>;
  save(): Promise<void>;
  /** Waits until the form has been saved, which closes it and goes back to the list. */
  closed(): Promise<void>;
}

/** What an editor does in the forms of a page. */
export function formSteps(page: Page): FormSteps {
  const field = (way: string) => page.locator(`[data-key-path="${way}"]`);
  return {
    field,
    leave: () => go(page, 'about:blank'),
    async open(collection, id) {
      await go(page, `/admin/#/collections/${collection}/entries/${id}`);
      await field('title').waitFor();
    },
    text: (way) => field(way).getByRole('textbox'),
    // Names from the configuration stand between invisible marks.
    add: (way, one) =>
      field(way)
        .getByRole('button', { name: new RegExp(`^Add\\W+${one}\\W*$`) })
        .click(),
    async choose(way, name) {
      await field(way).getByRole('button').last().click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    async pick(way, name) {
      await field(way).getByRole('combobox').click();
      await page.getByRole('option', { name, exact: true }).click();
    },
    save: () => page.getByRole('button', { name: 'Save' }).click(),
    // The program empties the form, and only in a later frame goes one step back, from wherever it is by then.
    async closed() {
      await field('title').waitFor({ state: 'hidden' });
      await page.waitForFunction(() => !location.hash.includes('/entries/'));
    },
  };
}

/** Opens an address. The forms may be on their own way somewhere after a save, which stops ours: then once more. */
async function go(page: Page, address: string): Promise<void> {
  for (let left = 5; ; left--) {
    try {
      await page.goto(address);
      return;
    } catch (error) {
      if (left === 0 || !String(error).includes('interrupted by another navigation')) throw error;
    }
  }
}
