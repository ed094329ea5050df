/**
 * `npm run geography:basemap`: writes `public/basemap.pmtiles`, unless the one there was made of the
 * same sources by the same code.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basemap } from './basemap-archive.mjs';

const HERE = new URL('./', import.meta.url);
const TARGET = new URL('../public/basemap.pmtiles', HERE);
const STAMP = new URL('../.cache/basemap.sha256', HERE);

/** Of this folder, its tables and the lock file, which names every package's version. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mjs|csv)$/.test(name) && !name.includes('.test.'))
    .sort();
  for (const file of [...files, '../package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(new URL(file, HERE)));
  }
  if (existsSync(TARGET)) hash.update(readFileSync(TARGET));
  return hash.digest('hex');
}

if (existsSync(TARGET) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) {
  console.log('The basemap is up to date.');
} else {
  const bytes = basemap();
  mkdirSync(new URL('.', TARGET), { recursive: true });
  mkdirSync(new URL('.', STAMP), { recursive: true });
  writeFileSync(TARGET, bytes);
  writeFileSync(STAMP, fingerprint());
  console.log(`The basemap: ${(bytes.length / 1000).toFixed(0)} kB`);
}
