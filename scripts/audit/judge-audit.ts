import { z } from 'zod';

const day = z.iso.date();

/** What `docs/decisions/audit-exceptions.json` may say: weaknesses that are known, and why they do no harm for now. */
export const exceptions = z.array(
  z.strictObject({
    package: z.string().min(1).describe('The package that has the weakness.'),
    advisory: z
      .string()
      .regex(/^GHSA(?:-[a-z0-9]{4}){3}$/)
      .describe('The number of the advisory: GHSA-xxxx-xxxx-xxxx.'),
    reason: z.string().min(40).describe('Why it does no harm here, and what is waited for.'),
    until: day.describe('The day on which this must be looked at again.'),
  }),
);

/** A weakness that is known and explained. */
export type Exception = z.infer<typeof exceptions>[number];

const weakness = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: z.string(),
  range: z.string(),
});

/** What `npm audit --json` says where the registry answers. */
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), weakness])) })),
});

/**
 * Holds what npm says against what is explained.
 * @param text that `npm audit --json` printed
 * @param today YYYY-MM-DD
 * @returns what is wrong, a line each; nothing where npm gave no report, because the registry gives none or cannot be reached
 */
export function judgeAudit(text: string, known: readonly Exception[], today: string): string[] | undefined {
  const parsed = report.safeParse(parse(text));
  if (!parsed.success) return undefined;
  const found = new Map(
    Object.values(parsed.data.vulnerabilities)
      .flatMap(({ via }) => via.filter((one) => typeof one !== 'string'))
      .map((one) => [`${one.name} ${advisoryOf(one.url)}`, one]),
  );
  const knownBy = new Map(known.map((one) => [`${one.package} ${one.advisory}`, one]));
  return [
    ...[...found]
      .filter(([key]) => !knownBy.has(key))
      .map(
        ([, { name, range, severity, title, url }]) =>
          `${name} ${range} has a weakness (${severity}): ${title}. See ${url}. Take a version without it, or explain it in docs/decisions/audit-exceptions.json.`,
      ),
    ...[...knownBy].flatMap(([key, { until, reason }]) => {
      if (!found.has(key))
        return [
          `${key} is explained but no longer found: delete it from docs/decisions/audit-exceptions.json.`,
        ];
      return until <= today ? [`${key} was to be looked at again on ${until}: ${reason}`] : [];
    }),
  ];
}

function advisoryOf(url: string): string {
  return url.split('/').at(-1) ?? url;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
