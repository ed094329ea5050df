/** The settlements of GeoNames with the region each belongs to. */

import { MOVED_TO_ABAI } from './drawn.mjs';
import { settlementsOfGeoNames } from './sources.mjs';

/**
 * @typedef {object} Settlement
 * @property {string} name as GeoNames writes it in Latin letters
 * @property {string} admin1 GeoNames' code, `00` when it has none
 * @property {string | undefined} region ISO 3166-2 code, undefined when GeoNames has no code
 * @property {number} lat degrees
 * @property {number} lon degrees
 */

/** GeoNames' first-order code → ISO 3166-2. Baikonur (08), leased, lies in Kyzylorda Region. */
const REGION_OF_ADMIN1 = new Map([
  ['01', 'KZ-19'],
  ['02', 'KZ-75'],
  ['03', 'KZ-11'],
  ['04', 'KZ-15'],
  ['05', 'KZ-71'],
  ['06', 'KZ-23'],
  ['07', 'KZ-27'],
  ['08', 'KZ-43'],
  ['09', 'KZ-47'],
  ['10', 'KZ-61'],
  ['11', 'KZ-55'],
  ['12', 'KZ-35'],
  ['13', 'KZ-39'],
  ['14', 'KZ-43'],
  ['15', 'KZ-63'],
  ['16', 'KZ-59'],
  ['17', 'KZ-31'],
  ['1537272', 'KZ-79'],
  ['12510143', 'KZ-10'],
  ['12510144', 'KZ-33'],
  ['12510145', 'KZ-62'],
]);

/** @returns {Settlement[]} */
export function settlements() {
  return settlementsOfGeoNames().map((place) => ({
    ...place,
    region: MOVED_TO_ABAI.has(`${place.name}/${place.admin1}`)
      ? 'KZ-10'
      : REGION_OF_ADMIN1.get(place.admin1),
  }));
}
