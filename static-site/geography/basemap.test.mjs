import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { basemap } from './basemap-archive.mjs';
import { contains, distanceKm, polygons } from './geometry.mjs';
import { table } from './sources.mjs';

/** @type {Buffer} */
let bytes;
/** @type {PMTiles} */
let archive;

beforeAll(() => {
  bytes = basemap();
  archive = new PMTiles({
    getKey: () => 'basemap',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
}, 60_000);

/** @param {number} z @param {number} x @param {number} y */
async function tile(z, x, y) {
  const found = await archive.getZxy(z, x, y);
  return found ? new VectorTile(new PbfReader(new Uint8Array(found.data))) : undefined;
}

/** The tile of a zoom in which a place lies. @param {number} z @param {number} lon @param {number} lat */
const tileAt = (z, lon, lat) => tile(z, ...columnAndRow(z, lon, lat));

/** @param {number} z @param {number} lon @param {number} lat @returns {[number, number]} */
function columnAndRow(z, lon, lat) {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return [Math.floor(((lon + 180) / 360) * 2 ** z), Math.floor(((1 - north) / 2) * 2 ** z)];
}

/**
 * What a layer has in the tile of a place, as GeoJSON.
 *
 * @param {string} layer
 * @param {number} z
 * @param {number} lon
 * @param {number} lat
 */
async function featuresAround(layer, z, lon, lat) {
  const [x, y] = columnAndRow(z, lon, lat);
  const found = (await tile(z, x, y))?.layers[layer];
  return found
    ? Array.from({ length: found.length }, (_, i) => found.feature(i).toGeoJSON(x, y, z))
    : [];
}

/** @param {{coordinates: any}} geometry @returns {[number, number][]} */
function pointsOf({ coordinates }) {
  return typeof coordinates[0] === 'number'
    ? [coordinates]
    : coordinates.flatMap((/** @type {any} */ part) => pointsOf({ coordinates: part }));
}

/** @param {string} layer @param {number} z @param {number} lon @param {number} lat */
async function covering(layer, z, lon, lat) {
  const features = await featuresAround(layer, z, lon, lat);
  return features.filter(
    ({ geometry }) =>
      /Polygon/.test(geometry.type) &&
      contains(polygons(/** @type {any} */ (geometry)), [lon, lat]),
  );
}

/** @param {VectorTile | undefined} tile @param {string} layer @returns {Record<string, any>[]} */
function properties(tile, layer) {
  const found = tile?.layers[layer];
  return found ? Array.from({ length: found.length }, (_, i) => found.feature(i).properties) : [];
}

describe('the basemap', () => {
  it('is small enough to be kept whole for use without a network', () => {
    expect(bytes.length).toBeLessThan(450_000);
  });

  it('says what a reader of PMTiles must know', async () => {
    const header = await archive.getHeader();
    expect(header).toMatchObject({ specVersion: 3, clustered: true, tileType: 1 });
    expect(header).toMatchObject({ minZoom: 0, maxZoom: 8, tileCompression: 2 });
    expect(header.minLon).toBeCloseTo(46.48, 1);
    expect(header.maxLat).toBeCloseTo(55.44, 1);
    expect(header.tileDataOffset + (header.tileDataLength ?? 0)).toBe(bytes.length);
  });

  it('credits its sources', async () => {
    const { attribution, vector_layers: layers } = /** @type {any} */ (await archive.getMetadata());
    for (const source of ['Natural Earth', 'GeoNames', 'OpenStreetMap contributors']) {
      expect(attribution).toContain(source);
    }
    expect(layers.map((/** @type {{id: string}} */ { id }) => id)).toEqual([
      'land',
      'country',
      'regions',
      'water',
      'rivers',
      'borders',
      'places',
    ]);
  });

  it('shows all twenty regions on the first tiles of z4', async () => {
    const tiles = await Promise.all([10, 11].flatMap((x) => [5, 6].map((y) => tile(4, x, y))));
    const codes = tiles.flatMap((part) => properties(part, 'regions').map(({ code }) => code));
    expect(new Set(codes).size).toBe(20);
  });

  it('names large cities early and small towns late, in three languages', async () => {
    const early = properties(await tile(3, 5, 2), 'places').map(({ name_en: name }) => name);
    expect(early).toContain('Astana');
    expect(early).not.toContain('Rudny');
    const almaty = properties(await tileAt(8, 77.2, 43.3), 'places');
    expect(almaty).toContainEqual(
      expect.objectContaining({ name_kk: 'Алматы', name_ru: 'Алматы', class: 1, region: 'KZ-75' }),
    );
    expect(almaty.map(({ name_kk: name }) => name)).toContain('Талғар');
  });

  test.each([
    ['the Caspian', 50.5, 44.9],
    ['the west of Lake Balkhash', 74.1, 46.1],
    ['the north of the Aral Sea', 60.5, 46.4],
    ['Lake Zaysan', 84.0, 48.0],
    ['the reservoir at Konaev', 77.5, 43.85],
    ['Lake Alakol', 81.7, 46.1],
    ['Lake Tengiz', 68.85, 50.4],
  ])('has water in %s', async (_, lon, lat) => {
    expect(await covering('water', 8, lon, lat)).toHaveLength(1);
    expect(await covering('water', 5, lon, lat)).toHaveLength(1);
  });

  test.each([
    ['Astana', 71.45, 51.17],
    ['Betpak-Dala', 70, 46.2],
    ['the dry bed of the Aral Sea', 60.6, 45.2],
    ['Tashkent', 69.24, 41.31],
  ])('has no water but land at %s', async (_, lon, lat) => {
    expect(await covering('water', 8, lon, lat)).toEqual([]);
    expect(await covering('land', 8, lon, lat)).toHaveLength(1);
  });

  test.each([
    ['the Irtysh at Pavlodar', 76.93, 52.28],
    ['the Ural at Atyrau', 51.91, 47.11],
    ['the Ili at Bakanas', 76.28, 44.78],
    ['the Ili east of Konaev', 79.3, 43.85],
  ])('has %s, within 8 km', async (_, lon, lat) => {
    const features = await featuresAround('rivers', 8, lon, lat);
    const points = features.flatMap(({ geometry }) => pointsOf(/** @type {any} */ (geometry)));
    const distances = points.map((point) => distanceKm(point, [lon, lat]));
    expect(Math.min(...distances)).toBeLessThan(8);
  });

  test.each(table('regions'))('has the centre of $name_en in its region', async (row) => {
    const [lon, lat] = [Number(row.centre_lon), Number(row.centre_lat)];
    const found = await covering('regions', 8, lon, lat);
    expect(found.map(({ properties: { code } = {} }) => code)).toEqual([row.code]);
    expect(await covering('country', 8, lon, lat)).toHaveLength(1);
  });

  it('keeps each tile of the first views small, even unpacked', async () => {
    for (let z = 0; z <= 4; z++) {
      for (let x = 0; x < 2 ** z; x++) {
        for (let y = 0; y < 2 ** z; y++) {
          const found = await archive.getZxy(z, x, y); // comes unpacked: larger than on the wire
          expect(found?.data.byteLength ?? 0).toBeLessThan(30_000);
        }
      }
    }
  });
});
