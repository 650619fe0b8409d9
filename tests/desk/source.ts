import { makeDesk, type Desk } from '../../src/desk/desk.ts';
import type { DeskSource, Due } from '../../src/desk/rule.ts';
import { shownContent } from '../../src/domain/shown-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { contentOf, today, type Copy } from '../fixtures/copy.ts';

/** What the desk list is made from, of content on a day. */
export function sourceOf(content: Content, day: string, more: Partial<DeskSource> = {}): DeskSource {
  return {
    content,
    shown: shownContent(content, day, 'public'),
    today: day,
    address: (path) => `https://larkshire.example.org${path}`,
    changedOn: () => undefined,
    ...more,
  };
}

/** On this day all of the miniature council is right; a consent in it may run out later. */
const writtenOn = '2026-11-19';

/** The desk list of the miniature council after an edit. */
export function deskOf(
  edit: (copy: Copy) => void = () => undefined,
  day = today,
  more: Partial<DeskSource> = {},
): Desk {
  return makeDesk(sourceOf(contentOf(edit, writtenOn), day, more));
}

/** What one rule lists. */
export function dueOf(desk: Desk, rule: string): Due[] {
  const section = desk.sections.find((each) => each.rule.name === rule);
  if (!section) throw new Error(`no rule ${rule}`);
  return section.items;
}

/** A listing that was checked on a day, as the text of its file. */
export function listing(checkedOn: string, more: object = {}): string {
  return JSON.stringify({
    title: 'Bell Ringers',
    summary: 'We ring bells.',
    kind: 'group',
    categories: ['games'],
    places: [],
    activities: [],
    contact: { email: 'info@bells.example.org' },
    checked: { basis: 'checked', by: 'the group itself', on: checkedOn, how: 'email' },
    ...more,
  });
}
