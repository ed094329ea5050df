/**
 * A writer of PMTiles version 3 archives with one directory, which is enough for some thousand tiles.
 * The format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/**
 * @typedef {{id: number, run: number, offset: number, length: number}} Entry
 * @typedef {{box: import('./geometry.mjs').Box, centre: import('./geometry.mjs').Point, centreZoom: number}} View
 */

const HEADER_BYTES = 127;

/** Readers fetch header and root directory with one request of 16 KiB. */
const FIRST_FETCH_BYTES = 16384;

const GZIP = 2;
const MVT = 1;

/**
 * Equal tiles are stored once.
 *
 * @param {import('./tiles.mjs').Tile[]} tiles
 * @param {object} metadata
 * @param {View} view
 * @returns {Buffer}
 */
export function archive(tiles, metadata, view) {
  const { entries, bodies } = lay(tiles);
  const directory = gzipSync(directoryOf(entries), { level: 9 });
  if (HEADER_BYTES + directory.length > FIRST_FETCH_BYTES) {
    throw new Error('Too many tiles for a single directory');
  }
  const description = gzipSync(JSON.stringify(metadata), { level: 9 });
  const data = Buffer.concat(bodies);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const afterDirectory = HEADER_BYTES + directory.length;
  const afterMetadata = afterDirectory + description.length;
  const numbers = [
    HEADER_BYTES,
    directory.length,
    afterDirectory,
    description.length,
    afterMetadata, // leaf directories: none
    0,
    afterMetadata,
    data.length,
    tiles.length,
    entries.length,
    bodies.length,
  ];
  numbers.forEach((number, i) => {
    header.writeBigUInt64LE(BigInt(number), 8 + 8 * i);
  });
  const zooms = tiles.map(({ z }) => z);
  [1, GZIP, GZIP, MVT, Math.min(...zooms), Math.max(...zooms)].forEach((byte, i) => {
    header.writeUInt8(byte, 96 + i);
  });
  view.box.forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  });
  header.writeUInt8(view.centreZoom, 118);
  view.centre.forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 119 + 4 * i);
  });
  return Buffer.concat([header, directory, description, data]);
}

/** Tiles in the order of the Hilbert curve, each content once. @param {import('./tiles.mjs').Tile[]} tiles */
function lay(tiles) {
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Map<string, {offset: number, length: number}>} */
  const stored = new Map();
  let end = 0;
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
  for (const { id, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('base64');
    let place = stored.get(hash);
    if (!place) {
      const body = gzipSync(data, { level: 9 });
      place = { offset: end, length: body.length };
      stored.set(hash, place);
      bodies.push(body);
      end += body.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, bodies };
}

/** Four columns of variable-length integers: ids as steps, runs, lengths, offsets (0: right after the last). */
function directoryOf(/** @type {Entry[]} */ entries) {
  const follows = (/** @type {Entry} */ entry, /** @type {number} */ i) =>
    i > 0 && entry.offset === entries[i - 1].offset + entries[i - 1].length;
  return Buffer.from(
    [
      entries.length,
      ...entries.map((entry, i) => entry.id - (entries[i - 1]?.id ?? 0)),
      ...entries.map((entry) => entry.run),
      ...entries.map((entry) => entry.length),
      ...entries.map((entry, i) => (follows(entry, i) ? 0 : entry.offset + 1)),
    ].flatMap(varint),
  );
}

/** @param {number} number @returns {number[]} seven bits a byte, the least first */
function varint(number) {
  return number < 128 ? [number] : [(number % 128) + 128, ...varint(Math.floor(number / 128))];
}
