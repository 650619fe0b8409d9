import { checkFolder } from '../src/reader/check-folder.ts';
import { contentFolder } from '../src/reader/files.ts';
import { countOf, report } from '../src/reader/report.ts';
import { today } from '../src/reader/today.ts';

const folder = contentFolder();
const { content, findings } = checkFolder(folder, today());
if (findings.length > 0) {
  console.error(report(findings, folder));
  console.error(
    `\n${countOf(findings.length, 'problem')} in ${countOf(new Set(findings.map(({ file }) => file)).size, 'file')}.`,
  );
  process.exitCode = 1;
} else {
  const count = Object.values(content?.ids ?? {}).reduce((sum, ids) => sum + ids.length, 0);
  console.log(`Content: ${countOf(count, 'entry', 'entries')} checked, no problem found.`);
}
