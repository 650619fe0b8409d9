import { dirname } from 'node:path';
import { dev } from 'astro';

const root = dirname(import.meta.dirname);
process.chdir(root);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Whoever writes wants to see what is hidden too.
process.env['PREVIEW'] ??= '1';
// Through the API and not the command, which goes to the background where it is not run by hand.
await dev({
  root,
  server: { port: Number(process.env['PORT'] || 4321) },
  // What a build writes meanwhile is no source.
  vite: { server: { watch: { ignored: ['**/.noticeboard/**', '**/dist/**', '**/dist-preview/**'] } } },
}).catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'ContentProblems' ? error.message : error);
  process.exitCode = 1;
});
