/** Dividing a shape among labelled points: each place goes to the label of the nearest point. */

import { Delaunay } from 'd3-delaunay';
import polygonClipping from 'polygon-clipping';

/**
 * @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {{label: string, at: Point}} Seed
 */

/** Far enough around Kazakhstan that every cell reaches its border. */
const AROUND = /** @type {const} */ ([40, 35, 95, 60]);

/**
 * The Voronoi cells of the seeds, joined by label and cut by the shape. Distances are measured in a
 * plane where a degree of longitude is as long as it is at 48° north, the middle of the country.
 *
 * @param {MultiPolygon} shape
 * @param {Seed[]} seeds
 * @returns {Map<string, MultiPolygon>} in the order of the labels' first seeds
 */
export function divide(shape, seeds) {
  const squeeze = Math.cos((48 * Math.PI) / 180);
  const [west, south, east, north] = AROUND;
  const voronoi = Delaunay.from(
    seeds,
    (seed) => seed.at[0] * squeeze,
    (seed) => seed.at[1],
  ).voronoi([west * squeeze, south, east * squeeze, north]);
  /** @type {Map<string, MultiPolygon>} */
  const cells = new Map();
  seeds.forEach((seed, i) => {
    const cell = voronoi.cellPolygon(i);
    if (!cell) return; // a second seed at the very same point
    const polygon = [cell.map(([x, y]) => /** @type {Point} */ ([x / squeeze, y]))];
    cells.set(seed.label, [...(cells.get(seed.label) ?? []), polygon]);
  });
  for (const [label, own] of cells) {
    cells.set(label, polygonClipping.intersection(shape, polygonClipping.union(own)));
  }
  return cells;
}
