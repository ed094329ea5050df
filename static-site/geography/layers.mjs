/** What is on the basemap, layer by layer, from below to above. */

import { borders } from './borders.mjs';
import { courses } from './courses.mjs';
import { box, geojson, meet } from './geometry.mjs';
import { rings } from './outline.mjs';
import { worldLand } from './sources.mjs';
import { towns } from './towns.mjs';
import { lakes, wideRivers } from './water.mjs';

/**
 * @typedef {import('./geometry.mjs').Box} Box
 * @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon
 * @typedef {object} Layer several may have one name, each for zooms of its own
 * @property {string} name
 * @property {Record<string, 'String' | 'Number'>} fields
 * @property {number} from the least zoom
 * @property {number} to the greatest zoom
 * @property {{type: 'Feature', properties: Record<string, string | number>, geometry: object}[]} features
 */

/** The first zoom at which a town of a class is named. */
const FIRST_ZOOM_OF_CLASS = [0, 2, 4, 5, 6, 7];

/** What of the world is drawn near Kazakhstan at the deeper zooms: 4° beyond its borders. */
export const AROUND = /** @type {const} @satisfies {Box} */ ([42, 36, 92, 60]);

/** @param {Map<string, MultiPolygon>} regions @param {number} deepest zoom @returns {Layer[]} */
export function layers(regions, deepest) {
  const near = worldLand('10m').filter(([outer]) => meet(box(outer), [...AROUND]));
  const lines = borders(regions);
  const country = countryOf(lines);
  const reaches = wideRivers(country);
  return [
    layer('land', {}, 0, 3, [feature({}, geojson(worldLand('110m')))]),
    layer('land', {}, 4, deepest, [feature({}, geojson(near))]),
    layer('country', {}, 0, deepest, [feature({}, geojson(country))]),
    layer(
      'regions',
      { code: 'String' },
      0,
      deepest,
      [...regions].map(([code, shape]) => feature({ code }, geojson(shape))),
    ),
    layer('water', {}, 0, deepest, [feature({}, geojson(lakes(country, [...AROUND])))]),
    layer('rivers', {}, 4, deepest, [
      feature({}, { type: 'MultiLineString', coordinates: courses(reaches) }),
    ]),
    layer('rivers', {}, 6, deepest, [feature({}, geojson(reaches))]),
    layer(
      'borders',
      { kind: 'String' },
      0,
      deepest,
      ['region', 'country'].map((kind, i) =>
        feature(
          { kind },
          {
            type: 'MultiLineString',
            coordinates: lines
              .filter(({ between }) => between.length === 2 - i)
              .map(({ line }) => line),
          },
        ),
      ),
    ),
    ...places(deepest),
  ];
}

/** @param {number} deepest zoom @returns {Layer[]} one for each class of towns */
function places(deepest) {
  const features = towns().map(({ name, region, lat, lon, class: size }, rank) =>
    feature(
      { name_kk: name.kk, name_ru: name.ru, name_en: name.en, region, class: size, rank },
      { type: 'Point', coordinates: [lon, lat] },
    ),
  );
  return [1, 2, 3, 4, 5].map((size) =>
    layer(
      'places',
      {
        name_kk: 'String',
        name_ru: 'String',
        name_en: 'String',
        region: 'String',
        class: 'Number',
        rank: 'Number',
      },
      FIRST_ZOOM_OF_CLASS[size],
      deepest,
      features.filter(({ properties }) => properties.class === size),
    ),
  );
}

/** @param {import('./borders.mjs').Border[]} lines @returns {MultiPolygon} */
function countryOf(lines) {
  return rings(lines.filter(({ between }) => between.length === 1).map(({ line }) => line)).map(
    (ring) => [ring],
  );
}

/** @returns {Layer} */
function layer(
  /** @type {string} */ name,
  /** @type {Layer['fields']} */ fields,
  /** @type {number} */ from,
  /** @type {number} */ to,
  /** @type {Layer['features']} */ features,
) {
  return { name, fields, from, to, features };
}

/** @returns {Layer['features'][number]} */
function feature(
  /** @type {Record<string, string | number>} */ properties,
  /** @type {object} */ geometry,
) {
  return { type: 'Feature', properties, geometry };
}
