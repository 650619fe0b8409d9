import { dayWords } from '../../src/domain/words.ts';
import { countOf, printable } from '../../src/reader/report.ts';
import type { CheckedLink, LinkReport } from '../../src/reader/link-report.ts';

/** What a check of the outgoing links found, for a person: by file, what is dead first. */
export function linkWords({ links, leftOut, checkedOn }: LinkReport): string {
  const count = (state: CheckedLink['state']) => links.filter((link) => link.state === state).length;
  const files = new Set(links.flatMap((link) => link.files));
  const hosts = new Set(links.map(({ address }) => new URL(address).host));
  const left =
    leftOut > 0
      ? ` ${countOf(leftOut, 'link')} to example.org and the like, of made-up entries, left out.`
      : '';
  return [
    `${countOf(links.length, 'outgoing link')} of ${countOf(files.size, 'file')} tried at ${countOf(hosts.size, 'host')} on ${dayWords(checkedOn)}.${left}`,
    ...[...files].sort().flatMap((file) => fileWords(file, links, checkedOn)),
    '',
    `${count('fine')} fine, ${count('dead')} dead, ${count('moved')} moved, ${count('unclear')} unclear.`,
  ].join('\n');
}

function fileWords(file: string, links: readonly CheckedLink[], today: string): string[] {
  const told = (['dead', 'moved', 'unclear'] as const).flatMap((state) =>
    links
      .filter((link) => link.state === state && link.files.includes(file))
      .map((link) => lineOf(link, today)),
  );
  return told.length > 0 ? ['', printable(file), ...told] : [];
}

function lineOf({ address, state, since, problem = '', to = '' }: CheckedLink, today: string): string {
  const when = since === today ? '' : ` since ${dayWords(since)}`;
  const what = {
    fine: '',
    dead: `leads nowhere${when}: ${problem}`,
    moved: `has moved for good: write ${to}`,
    unclear: `cannot be told${when}: ${problem}`,
  }[state];
  return `  ${printable(address)}\n    ${printable(what)}`;
}
