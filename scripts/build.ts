import { dirname } from 'node:path';
import { runBuild } from '../src/publishing/run-build.ts';

const usage = `npm run build [-- --preview]

Publishes the site into dist, or the folder that OUT_DIR names. --preview shows drafts and all else that is hidden, marked,
and goes into dist-preview: never put that where everybody can see it.`;

const root = dirname(import.meta.dirname);
process.chdir(root);
const words = process.argv.slice(2);
if (words.includes('--preview')) process.env['PREVIEW'] = '1';
if (words.some((word) => word !== '--preview')) {
  console.error(usage);
  process.exitCode = 2;
} else if (!(await runBuild(root, console))) process.exitCode = 1;
