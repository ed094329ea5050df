/** The first view, small enough to stand in the HTML: the country and its regions' borders as SVG paths. */

import { borders } from './borders.mjs';
import { box } from './geometry.mjs';
import { simplify } from './simplification.mjs';

/** @typedef {import('./geometry.mjs').Point} Point */

const WIDTH = 1000;

/**
 * Web Mercator, as the map draws it, so that the picture lies exactly under the map's first view.
 *
 * @param {Map<string, import('./geometry.mjs').MultiPolygon>} regions
 */
export function outline(regions) {
  const lines = borders(regions);
  const [west, south, east, north] = box([...regions.values()].flat(3));
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = WIDTH / (right - left);
  const draw = (/** @type {Point[]} */ line, /** @type {number} */ detail) =>
    simplify(
      line.map((point) => {
        const [x, y] = mercator(point);
        return [(x - left) * scale, (y - top) * scale];
      }),
      detail,
    );
  const outer = lines.filter(({ between }) => between.length === 1).map(({ line }) => line);
  const inner = lines.filter(({ between }) => between.length === 2).map(({ line }) => line);
  return {
    box: [west, south, east, north],
    viewBox: `0 0 ${WIDTH} ${Math.round((bottom - top) * scale)}`,
    country: rings(outer)
      .map((ring) => path(draw(ring, 18), 'Z'))
      .join(''),
    borders: inner.map((line) => path(draw(line, 40), '')).join(''),
  };
}

/** @param {Point} point @returns {Point} x to the east, y to the south, in the unit of degrees of longitude */
function mercator([lon, lat]) {
  return [lon, (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI];
}

/** Lines joined end to end into the rings they make. @param {Point[][]} lines @returns {Point[][]} */
export function rings(lines) {
  const left = [...lines];
  /** @type {Point[][]} */
  const rings = [];
  for (let ring = left.pop(); ring; ring = left.pop()) {
    while (String(ring[0]) !== String(ring.at(-1))) {
      const end = String(ring.at(-1));
      const next = left.findIndex((line) => String(line[0]) === end || String(line.at(-1)) === end);
      if (next < 0) throw new Error(`The border is open at ${end}`);
      const [line] = left.splice(next, 1);
      ring = [...ring, ...(String(line[0]) === end ? line : line.toReversed()).slice(1)];
    }
    rings.push(ring);
  }
  return rings;
}

/** Whole units, relative steps. Too small to be seen: nothing. @param {Point[]} line @param {'Z' | ''} end */
function path(line, end) {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const extent = Math.max(
    ...[0, 1].map(
      (axis) => Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis])),
    ),
  );
  if (extent < 4) return '';
  const steps = points.slice(1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`);
  if (end) steps.pop();
  return `M${points[0].join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${end}`;
}
