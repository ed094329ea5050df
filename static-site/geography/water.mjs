/** Lakes, reservoirs, the Caspian and wide rivers in and around Kazakhstan. */

import polygonClipping from 'polygon-clipping';
import { box, contains, km2, meet } from './geometry.mjs';
import { rivers, waterBodies } from './sources.mjs';

/**
 * @typedef {import('./geometry.mjs').Box} Box
 * @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon
 * @typedef {import('./geometry.mjs').Polygon} Polygon
 */

/** The parallel along which the package cuts large lakes in two, the Caspian among them. */
const CUT = 40.98;

/** Smaller lakes would only be dots at the deepest zoom: a pixel of z8 is about 0.4 km. */
const SMALLEST_LAKE_KM2 = 3;

/** Beyond the border only these are drawn: they help to know where one is. */
const SMALLEST_LAKE_ABROAD_KM2 = 150;

/**
 * Those of the country, and the large ones around it.
 *
 * @param {MultiPolygon} country
 * @param {Box} around
 * @returns {MultiPolygon}
 */
export function lakes(country, around) {
  const near = waterBodies().filter(([outer]) => meet(box(outer), around));
  const isCut = (/** @type {Polygon} */ [outer]) => outer.some(([, lat]) => lat === CUT);
  const whole = near.filter((polygon) => {
    const size = km2([polygon]);
    if (size < SMALLEST_LAKE_KM2 || isCut(polygon)) return false;
    return size > SMALLEST_LAKE_ABROAD_KM2 || touches(country, polygon);
  });
  return [...whole, ...polygonClipping.union(near.filter(isCut))];
}

/** Those of the country. @param {MultiPolygon} country @returns {MultiPolygon} */
export function wideRivers(country) {
  const around = box(country.flat(2));
  return rivers().filter((polygon) => meet(box(polygon[0]), around) && touches(country, polygon));
}

/** @param {MultiPolygon} country @param {Polygon} polygon */
function touches(country, [outer]) {
  return outer.some((point) => contains(country, point));
}
