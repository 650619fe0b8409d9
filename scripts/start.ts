import { dirname } from 'node:path';
import { siteHeaders } from '../src/publishing/headers/site-headers.ts';
import { runBuild } from '../src/publishing/run-build.ts';
import { serve } from '../src/publishing/serve.ts';
import { readAddress, readCouncil } from '../src/reader/settings.ts';

const root = dirname(import.meta.dirname);
process.chdir(root);
const published = await runBuild(root, console);
if (published) {
  const { url } = await serve({
    folder: published.folder,
    base: readAddress().base,
    port: Number(process.env['PORT'] || 4321),
    host: process.env['HOST'] || '127.0.0.1',
    headers: () => siteHeaders(published.folder, readCouncil()).rules,
  });
  console.log(`\n${url}\n\nPress Ctrl+C to stop.`);
} else process.exitCode = 1;
