/** What is wrong on the pages, gathered under the name of the test that it fails. */
export class Findings {
  readonly #all: Finding[] = [];

  add(test: string, page: string, rule: string, detail = ''): void {
    this.#all.push({ test, page, rule, detail });
  }

  /** All that a test found, by rule, each with its pages and what was found there; empty where all is well. */
  reportOf(test: string): string {
    const findings = this.#all.filter((finding) => finding.test === test);
    const rules = new Set(findings.map(({ rule }) => rule));
    return [...rules]
      .map((rule) =>
        reportRule(
          rule,
          findings.filter((finding) => finding.rule === rule),
        ),
      )
      .join('\n');
  }
}

const shown = 20;

function reportRule(rule: string, findings: Finding[]): string {
  const pages = new Set(findings.map(({ page }) => page)).size;
  const lines = findings.slice(0, shown).map(({ page, detail }) => `  ${page}  ${detail}`.trimEnd());
  const rest = findings.length - lines.length;
  return [
    `${rule} (${findings.length} on ${pages} of the pages)`,
    ...lines,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join('\n');
}

interface Finding {
  test: string;
  page: string;
  rule: string;
  /** A selector, a message, an address. */
  detail: string;
}
