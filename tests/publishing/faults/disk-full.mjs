// The disk is full when the page for missing pages is written.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFile } = fs.promises;
fs.promises.writeFile = (file, ...rest) =>
  String(file).endsWith('404.html')
    ? Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }))
    : writeFile(file, ...rest);
syncBuiltinESMExports();
