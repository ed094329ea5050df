/** Cutting layers into Mapbox Vector Tiles. */

import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

/**
 * @typedef {import('./geometry.mjs').Box} Box
 * @typedef {import('./layers.mjs').Layer} Layer
 * @typedef {{z: number, x: number, y: number, data: Uint8Array}} Tile x from the west, y from the north
 */

/** Half of the usual: a unit is an eighth of a pixel at 256 pixels a tile, and the tiles are smaller. */
const EXTENT = 2048;

/** In units of the extent: half a pixel, which nobody sees. */
const TOLERANCE = 4;

/**
 * @param {Layer[]} layers
 * @param {number} deepest zoom
 * @param {(z: number) => Box} extent what is cut at a zoom
 * @returns {Tile[]}
 */
export function cut(layers, deepest, extent) {
  const indexes = layers.map((layer) => ({
    ...layer,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features: /** @type {any[]} */ (layer.features) },
      { maxZoom: deepest, indexMaxZoom: 4, extent: EXTENT, tolerance: TOLERANCE, buffer: 32 },
    ),
  }));
  /** @type {Tile[]} */
  const tiles = [];
  for (let z = 0; z <= deepest; z++) {
    const shown = indexes.filter(({ from, to }) => from <= z && z <= to);
    for (const [x, y] of within(z, extent(z))) {
      const contents = contentsOf(shown, z, x, y);
      if (Object.keys(contents).length === 0) continue;
      tiles.push({ z, x, y, data: fromGeojsonVt(contents, { version: 2, extent: EXTENT }) });
    }
  }
  return tiles;
}

/**
 * @param {(Layer & {index: GeoJSONVT})[]} layers
 * @param {number} z
 * @param {number} x
 * @param {number} y
 */
function contentsOf(layers, z, x, y) {
  /** @type {Record<string, any>} */
  const contents = {};
  for (const { name, index } of layers) {
    const tile = index.getTile(z, x, y);
    if (!tile || tile.features.length === 0) continue;
    const before = contents[name]?.features ?? [];
    contents[name] = { ...tile, features: [...before, ...tile.features] };
  }
  return contents;
}

/** @param {number} z @param {Box} box @returns {Generator<[number, number]>} */
function* within(z, [west, south, east, north]) {
  const count = 2 ** z;
  const column = (/** @type {number} */ lon) => Math.floor(((lon + 180) / 360) * count);
  const row = (/** @type {number} */ lat) => {
    const radians = (lat * Math.PI) / 180;
    return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * count);
  };
  const last = (/** @type {number} */ index) => Math.max(0, Math.min(count - 1, index));
  for (let x = last(column(west)); x <= last(column(east)); x++) {
    for (let y = last(row(north)); y <= last(row(south)); y++) yield [x, y];
  }
}
