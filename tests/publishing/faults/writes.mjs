// Counts what is written, moved and deleted, and lets something go wrong before one of these.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const names = ['appendFile', 'copyFile', 'cp', 'mkdir', 'mkdtemp', 'rename', 'rm', 'unlink', 'writeFile'];

/** @param before is called with the name of each, before it is done; it may throw */
export function beforeEachWrite(before) {
  for (const name of names) {
    const write = fs[`${name}Sync`];
    fs[`${name}Sync`] = (...rest) => {
      before(name);
      return write(...rest);
    };
    const writeLater = fs.promises[name];
    fs.promises[name] = async (...rest) => {
      before(name);
      return writeLater(...rest);
    };
  }
  syncBuiltinESMExports();
}
