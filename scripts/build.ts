import { dirname } from 'node:path';
import { runBuild } from '../src/publishing/run-build.ts';

const root = dirname(import.meta.dirname);
process.chdir(root);
if (!(await runBuild(root, console))) process.exitCode = 1;
