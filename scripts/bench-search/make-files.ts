import { writeDirectory } from '../../src/integrations/directory-files.ts';
import { today } from '../../src/reader/today.ts';
import { makeCouncil } from './make-council.ts';
import type { Made, Order } from './making.ts';
import { writePlainPagefind } from './plain-pagefind-files.ts';
import { readModel } from './read-model.ts';

// A process of its own, which tells how long the files of one search took to make.
const { engine, folder, size, seed } = JSON.parse(process.argv[2] ?? '') as Order;
const council = makeCouncil(readModel(), size, seed);
const began = performance.now();
if (engine === 'ours') await writeDirectory(folder, council, today());
else await writePlainPagefind(folder, council);
const made: Made = { seconds: (performance.now() - began) / 1000 };
process.send?.(made);
