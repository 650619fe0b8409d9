import { schemaFindings } from '../checks/schema-findings.ts';
import type { Kind } from '../exports/editor/kinds.ts';
import { labelOf, singularOf } from '../exports/forms/words.ts';

/** More would fill the screen; the rest is told at the next save. */
const mostAtOnce = 4;

/** Why the schema of a kind refuses what a form holds, in the words of the form; nothing where it does not. */
export function refusalOf({ name, schema }: Kind, data: unknown): string | undefined {
  const { error } = schema.safeParse(data);
  if (!error) return undefined;
  const findings = schemaFindings(name, schema, data, error.issues);
  const told = findings
    .slice(0, mostAtOnce)
    .map(({ path, problem, found, expected }) =>
      [
        `${wayTo(path)} ${problem}.`,
        found === undefined || found === '""' ? '' : `It is ${found}.`,
        expected === undefined ? '' : `What belongs there: ${expected.replace(/\.$/, '')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    );
  const more = findings.length - told.length;
  return [
    'Nothing was saved.',
    ...told.map((text) => `• ${text}`),
    ...(more > 0 ? [`• And ${more} more.`] : []),
  ].join('\n');
}

/** The way to a field as the form shows it: "Updates, update 2, Date, Date for sorting". */
function wayTo(path: readonly (string | number)[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `${singularOf(String(path[at - 1]))} ${step + 1}` : labelOf(step),
    )
    .join(' › ');
}
