import type { Places } from './places.ts';

const target = /(url\(\s*["']?|@import\s+["'])([^"')]+)/g;

/** A style of the copy: its files are found from where it lies, and it knows that no script runs. */
export function portableCss(file: string, css: string, places: Places): string {
  return css
    .replace(target, (_, start: string, address: string) => start + places.relative(file, address))
    .replaceAll(/\(scripting:\s*none\)/g, '(min-width:0)')
    .replaceAll(/\(scripting:\s*enabled\)/g, '(min-width:99999rem)');
}

/** How the two things look that pages of a copy have besides their own. */
export const ownCss = `.portable-note {
  max-width: none;
  margin: 0;
  background: var(--sunken);
  font-size: var(--size-small);
}
.portable-note span {
  display: block;
  max-width: var(--page);
  margin-inline: auto;
  padding: calc(1.5 * var(--space)) calc(4 * var(--space));
}
.portable-way {
  margin: 0;
}
.portable-way a {
  display: inline-flex;
  align-items: center;
  min-height: 44px;
  font-weight: 600;
}
main > .portable-way,
directory-search > .portable-way,
site-search > .portable-way {
  width: fit-content;
  margin-block: calc(5 * var(--space));
  padding: calc(3 * var(--space)) calc(5 * var(--space));
  background: var(--sunken);
}
@media print {
  .portable-way {
    display: none;
  }
}
`;
