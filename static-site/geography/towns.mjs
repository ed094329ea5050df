/** Towns whose names are written by hand in three languages, at the place GeoNames gives. */

import { settlements } from './settlements.mjs';
import { table } from './sources.mjs';

/**
 * @typedef {object} Town
 * @property {{kk: string, ru: string, en: string}} name
 * @property {string} region ISO 3166-2 code
 * @property {number} lat degrees
 * @property {number} lon degrees
 * @property {number} class by population: 1 above a million, 2 above 300 000, 3 above 100 000,
 *   4 above 30 000, 5 below
 * @property {string} geonames GeoNames' own name, empty where it has none
 */

/** @returns {Town[]} the largest classes first, in a class as the table has them */
export function towns() {
  const places = settlements();
  return table('towns')
    .map((row) => {
      const place = row.geonames
        ? places.find(({ name, region }) => name === row.geonames && region === row.region)
        : { lat: Number(row.lat), lon: Number(row.lon) };
      if (!place) throw new Error(`GeoNames has no ${row.geonames} in ${row.region}`);
      return {
        name: { kk: row.kk, ru: row.ru, en: row.en },
        region: row.region,
        lat: Number(place.lat.toFixed(4)),
        lon: Number(place.lon.toFixed(4)),
        class: Number(row.class),
        geonames: row.geonames,
      };
    })
    .sort((a, b) => a.class - b.class);
}
