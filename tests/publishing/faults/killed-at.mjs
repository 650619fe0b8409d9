// The process dies before it writes for the KILLED_AT-th time after Astro is done. Where it lives, it tells how often it wrote.
import { beforeEachWrite } from './writes.mjs';

let writes = 0;
beforeEachWrite(() => {
  if (globalThis.isAstroDone) writes++;
  if (writes === Number(process.env.KILLED_AT)) process.kill(process.pid, 'SIGKILL');
});
process.on('exit', () => console.log(`wrote ${writes} times`));
