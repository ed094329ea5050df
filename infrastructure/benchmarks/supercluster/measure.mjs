/**
 * Measures supercluster, which clusters in memory, on the points of the benchmark:
 * `node --expose-gc measure.mjs <points> <tiles>` prints JSON.
 *
 * The points are a file of a count (64 bits), longitudes and latitudes (64-bit floats) and groups
 * (bytes), little-endian; the tiles a JSON array of `[z, x, y]`. It clusters as our tiles do: 64 px
 * of 512, up to zoom 13, with a count of each group.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import Supercluster from 'supercluster';

const GROUPS = ['air', 'water', 'waste', 'land', 'nature', 'physical', 'rights'];
const WARM_UP = 20;
const ROUNDS = 50;

/** @param {string} file */
function points(file) {
  const { buffer, byteOffset } = readFileSync(file);
  const bytes = buffer.slice(byteOffset);
  const count = Number(new BigInt64Array(bytes, 0, 1)[0]);
  const lon = new Float64Array(bytes, 8, count);
  const lat = new Float64Array(bytes, 8 + 8 * count, count);
  const group = new Uint8Array(bytes, 8 + 16 * count, count);
  return Array.from(lon, (_, i) => ({
    type: 'Feature',
    properties: { group: GROUPS[group[i]] },
    geometry: { type: 'Point', coordinates: [lon[i], lat[i]] },
  }));
}

/**
 * Milliseconds of some work for every tile, again and again.
 *
 * @param {number[][]} tiles
 * @param {(tile: number[]) => unknown} work
 */
function times(tiles, work) {
  const measured = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const tile of tiles) {
      const started = performance.now();
      work(tile);
      if (round >= 0) measured.push(performance.now() - started);
    }
  }
  measured.sort((a, b) => a - b);
  const at = (share) => measured[Math.min(measured.length - 1, Math.floor(share * measured.length))];
  return { p50: at(0.5), p99: at(0.99) };
}

const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
const [pointsFile, tilesFile] = process.argv.slice(2);
const tiles = JSON.parse(readFileSync(tilesFile, 'utf8'));
const features = points(pointsFile);
globalThis.gc();
const before = process.memoryUsage();

const started = performance.now();
const index = new Supercluster({
  radius: 64,
  extent: 512,
  maxZoom: 13,
  map: ({ group }) => ({ [group]: 1 }),
  reduce: (sums, counts) => {
    for (const group in counts) sums[group] = (sums[group] ?? 0) + counts[group];
  },
});
index.load(features);
const loadMillis = performance.now() - started;
globalThis.gc();
const after = process.memoryUsage();

const encode = (tile) =>
  gzipSync(fromGeojsonVt({ complaints: tile ?? { features: [] } }, { extent: 512, version: 2 }), {
    level: 1,
  });
const sizes = tiles.map(([z, x, y]) => encode(index.getTile(z, x, y)).length);

console.log(
  JSON.stringify({
    node: process.version,
    points: features.length,
    loadMillis,
    indexMegabytes: megabytes(
      after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
    ),
    pointMegabytes: megabytes(before.heapUsed + before.arrayBuffers),
    residentMegabytes: megabytes(after.rss),
    tile: times(tiles, ([z, x, y]) => index.getTile(z, x, y)),
    bytes: times(tiles, ([z, x, y]) => encode(index.getTile(z, x, y))),
    largestTile: Math.max(...sizes),
  }),
);
