/**
 * Makes neighbours agree: every shape gets the corners that its neighbours have on a common border,
 * all on one grid, so that a border is the same list of points from both sides.
 */

import { turn } from './geometry.mjs';

/**
 * @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./geometry.mjs').Ring} Ring
 */

/** Four decimals: about 11 m. */
const GRID = 1e4;
const REACH = 2.5 / GRID;
const BUCKET = 0.05;

/** @param {number} degrees */
const snap = (degrees) => Math.round(degrees * GRID) / GRID;

/**
 * @template K
 * @param {Map<K, MultiPolygon>} shapes
 * @returns {Map<K, MultiPolygon>}
 */
export function agree(shapes) {
  const snapped = mapRings(shapes, (ring) => ring.map(([x, y]) => [snap(x), snap(y)]));
  const corners = new Corners([...snapped.values()].flat(2));
  return mapRings(snapped, (ring) => tidy(corners.along(ring)));
}

/**
 * @template K
 * @param {Map<K, MultiPolygon>} shapes
 * @param {(ring: Ring) => Ring} change
 */
function mapRings(shapes, change) {
  return new Map(
    [...shapes].map(([key, shape]) => [
      key,
      shape
        .map((polygon) =>
          polygon
            .map((ring, hole) => wind(change(ring), hole > 0))
            .filter((ring) => ring.length > 3),
        )
        .filter((polygon) => polygon.length > 0),
    ]),
  );
}

/** RFC 7946: outer rings anticlockwise, holes clockwise. @param {Ring} ring @param {boolean} hole */
function wind(ring, hole) {
  return turn(ring) > 0 === hole ? ring.toReversed() : ring;
}

/** Without repeated points and without spikes that go out and come back. @param {Ring} ring */
function tidy(ring) {
  /** @type {Ring} */
  const kept = [];
  for (const point of ring.slice(1)) {
    if (same(point, kept.at(-1))) continue;
    if (same(point, kept.at(-2))) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 2 && same(kept[0], kept.at(-2))) {
    kept.pop();
    kept.shift();
  }
  return kept.length > 2 ? [...kept, kept[0]] : [];
}

/** @param {Point | undefined} a @param {Point | undefined} b */
const same = (a, b) => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

class Corners {
  /** @type {Map<string, Point[]>} */
  #buckets = new Map();

  /** @param {Ring[]} rings */
  constructor(rings) {
    const seen = new Set();
    for (const point of rings.flat()) {
      if (seen.has(point.join())) continue;
      seen.add(point.join());
      const key = `${Math.floor(point[0] / BUCKET)},${Math.floor(point[1] / BUCKET)}`;
      this.#buckets.set(key, [...(this.#buckets.get(key) ?? []), point]);
    }
  }

  /** The ring with every corner that lies on one of its sides. @param {Ring} ring @returns {Ring} */
  along(ring) {
    return ring.flatMap((end, i) => (i === 0 ? [end] : [...this.#between(ring[i - 1], end), end]));
  }

  /** @param {Point} a @param {Point} b @returns {Point[]} in the order of the way from a to b */
  #between(a, b) {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length2 = dx * dx + dy * dy;
    /** @type {{t: number, point: Point}[]} */
    const found = [];
    for (const point of this.#near(a, b)) {
      const t = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2;
      const off = Math.abs((point[0] - a[0]) * dy - (point[1] - a[1]) * dx) / Math.sqrt(length2);
      if (t > 0 && t < 1 && off < REACH) found.push({ t, point });
    }
    return found.sort((p, q) => p.t - q.t).map(({ point }) => point);
  }

  /** @param {Point} a @param {Point} b */
  *#near(a, b) {
    const steps = (/** @type {0 | 1} */ axis) => [
      Math.floor((Math.min(a[axis], b[axis]) - REACH) / BUCKET),
      Math.floor((Math.max(a[axis], b[axis]) + REACH) / BUCKET),
    ];
    const [[x1, x2], [y1, y2]] = [steps(0), steps(1)];
    for (let x = x1; x <= x2; x++) {
      for (let y = y1; y <= y2; y++) yield* this.#buckets.get(`${x},${y}`) ?? [];
    }
  }
}
