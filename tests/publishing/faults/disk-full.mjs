// The disk is full when the page for missing pages is written; or, where FULL_AT is set, from that write after Astro is done.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { beforeEachWrite } from './writes.mjs';

const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const fullAt = Number(process.env.FULL_AT ?? 0);
let writes = 0;
// What is there can be moved and deleted on a full disk.
const needsNoRoom = new Set(['rename', 'rm', 'unlink']);

if (fullAt)
  beforeEachWrite((name) => {
    if (globalThis.isAstroDone) writes++;
    if (writes >= fullAt && !needsNoRoom.has(name)) throw full();
  });

const { writeFile } = fs.promises;
fs.promises.writeFile = (file, ...rest) =>
  !fullAt && String(file).endsWith('404.html') ? Promise.reject(full()) : writeFile(file, ...rest);
syncBuiltinESMExports();
