/** `npm run geography:data`: writes the derived data that is kept in the repository. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { derivedFiles } from './derived.mjs';

for (const [file, text] of derivedFiles()) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${(text.length / 1000).toFixed(1).padStart(7)} kB  ${file.pathname}`);
}
