/** The derived data as the text of the files that hold it: resources of the functions, modules of the site. */

import { formatCsv } from './csv.mjs';
import { box, contains, geojson } from './geometry.mjs';
import { outline } from './outline.mjs';
import { regions } from './regions.mjs';
import { settlements } from './settlements.mjs';
import { table } from './sources.mjs';
import { towns } from './towns.mjs';

/** @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon */

const FUNCTIONS = '../../functions/src/main/resources/kz/ecomap/places/';
const SITE = '../src/places/';

/** @returns {Map<URL, string>} */
export function derivedFiles() {
  const shapes = regions();
  const facts = table('regions').map((row) => ({ ...row, ...boxOf(shapes, row.code) }));
  /** @type {[string, string][]} */
  const files = [
    [`${FUNCTIONS}regions.geojson`, regionsGeoJson(shapes)],
    [`${FUNCTIONS}regions.csv`, formatCsv(REGION_COLUMNS, facts)],
    [`${FUNCTIONS}settlements.csv`, formatCsv(SETTLEMENT_COLUMNS, settlementRows(shapes))],
    [`${SITE}regions.json`, lines(facts.map(siteRegion))],
    [`${SITE}towns.json`, lines(towns().map(({ geonames, ...town }) => town))],
    [`${SITE}outline.json`, `${JSON.stringify(outline(shapes), null, 2)}\n`],
  ];
  return new Map(files.map(([path, text]) => [new URL(path, import.meta.url), text]));
}

const REGION_COLUMNS = [
  'code',
  'type',
  'name_kk',
  'name_ru',
  'name_en',
  'centre_kk',
  'centre_ru',
  'centre_en',
  'centre_lat',
  'centre_lon',
  'west',
  'south',
  'east',
  'north',
];

const SETTLEMENT_COLUMNS = ['name_en', 'name_ru', 'name_kk', 'region', 'lat', 'lon', 'class'];

/** @param {Map<string, MultiPolygon>} shapes @param {string} code */
function boxOf(shapes, code) {
  const [west, south, east, north] = box((shapes.get(code) ?? []).flat(2));
  return { west, south, east, north };
}

/** @param {Map<string, MultiPolygon>} shapes */
function regionsGeoJson(shapes) {
  const features = [...shapes].map(([code, shape]) =>
    JSON.stringify({ type: 'Feature', properties: { code }, geometry: geojson(shape) }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/**
 * Names in three languages and a population class where the table of towns has them; GeoNames' own
 * name otherwise. A settlement without a code gets the region whose polygon it lies in.
 *
 * @param {Map<string, MultiPolygon>} shapes
 */
function settlementRows(shapes) {
  const known = new Map(towns().map((town) => [`${town.geonames}/${town.lat}/${town.lon}`, town]));
  const rows = settlements().map(({ name, region, lat, lon }) => {
    const town = known.get(`${name}/${Number(lat.toFixed(4))}/${Number(lon.toFixed(4))}`);
    return {
      name_en: town?.name.en ?? name,
      name_ru: town?.name.ru,
      name_kk: town?.name.kk,
      region: region ?? [...shapes].find(([, shape]) => contains(shape, [lon, lat]))?.[0],
      lat,
      lon,
      class: town?.class,
    };
  });
  const beyondGeoNames = towns()
    .filter(({ geonames }) => geonames === '')
    .map(({ name, region, lat, lon, class: size }) => ({
      name_en: name.en,
      name_ru: name.ru,
      name_kk: name.kk,
      region,
      lat,
      lon,
      class: size,
    }));
  return [...rows, ...beyondGeoNames].sort(
    (a, b) =>
      (a.region ?? '').localeCompare(b.region ?? '') ||
      a.name_en.localeCompare(b.name_en, 'en') ||
      a.lat - b.lat,
  );
}

/** @param {Record<string, any>} row */
function siteRegion(row) {
  return {
    code: row.code,
    type: row.type,
    name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    centre: {
      name: { kk: row.centre_kk, ru: row.centre_ru, en: row.centre_en },
      lat: Number(row.centre_lat),
      lon: Number(row.centre_lon),
    },
    bbox: [row.west, row.south, row.east, row.north],
  };
}

/** A JSON array with one element a line, so that a change can be read. @param {unknown[]} items */
function lines(items) {
  return `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`;
}
