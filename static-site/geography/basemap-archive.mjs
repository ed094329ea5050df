/** The basemap as one PMTiles archive: the world at z0–3, Kazakhstan and what is around it to z8. */

import { box } from './geometry.mjs';
import { AROUND, layers } from './layers.mjs';
import { archive } from './pmtiles.mjs';
import { regions } from './regions.mjs';
import { cut } from './tiles.mjs';

/** @typedef {import('./geometry.mjs').Box} Box */

const DEEPEST = 8;

/** @type {Box} */
const WORLD = [-180, -85, 180, 85];

/** The lines that every page with this map prints. */
export const ATTRIBUTION = [
  'Made with Natural Earth',
  '<a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0)',
  '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap contributors</a> (ODbL)',
].join(' · ');

/** @returns {Buffer} */
export function basemap() {
  const shapes = regions();
  const all = layers(shapes, DEEPEST);
  const tiles = cut(all, DEEPEST, (z) => (z < 4 ? WORLD : [...AROUND]));
  const kazakhstan = box([...shapes.values()].flat(3));
  return archive(tiles, metadata(all), {
    box: kazakhstan,
    centre: [67, 48.2],
    centreZoom: 4,
  });
}

/** @param {import('./layers.mjs').Layer[]} all */
function metadata(all) {
  const names = [...new Set(all.map(({ name }) => name))];
  return {
    name: 'Kazakhstan, schematic',
    attribution: ATTRIBUTION,
    vector_layers: names.map((id) => {
      const parts = all.filter(({ name }) => name === id);
      return {
        id,
        fields: parts[0].fields,
        minzoom: Math.min(...parts.map(({ from }) => from)),
        maxzoom: Math.max(...parts.map(({ to }) => to)),
      };
    }),
  };
}
