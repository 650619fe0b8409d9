// Something warns in the middle of a build.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFile } = fs.promises;
fs.promises.writeFile = (file, ...rest) => {
  if (String(file).endsWith('404.html')) console.warn('a made-up warning');
  return writeFile(file, ...rest);
};
syncBuiltinESMExports();
