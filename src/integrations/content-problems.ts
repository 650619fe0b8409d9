import type { Finding } from '../checks/finding.ts';
import { countOf, report, whereToRead } from '../reader/report.ts';

/** The content is not fit to be published: what is wrong, all of it, for the person who wrote it. */
export class ContentProblems extends Error {
  constructor(folder: string, findings: readonly Finding[]) {
    super(
      `${report(findings, folder)}\n\n${countOf(findings.length, 'problem')} in the content. Nothing was built; the published site is as it was.\n${whereToRead(findings)}`,
    );
    this.name = 'ContentProblems';
  }
}
