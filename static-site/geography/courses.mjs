/**
 * The course of a river from its scattered wide reaches: the package knows a river only where it is
 * wider than 500 m, so neighbouring reaches are joined by the shortest lines that connect them all (a
 * minimum spanning tree).
 */

import { Delaunay } from 'd3-delaunay';
import { distanceKm } from './geometry.mjs';
import { simplify } from './simplification.mjs';

/**
 * @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon
 * @typedef {import('./geometry.mjs').Point} Point
 */

/** Reaches farther apart than this are not known to be one river. */
const LONGEST_LINK_KM = 25;

/** A shorter course is a pond's, or a side arm. */
const SHORTEST_COURSE_KM = 30;

/** Square degrees: corners of about 500 m go. */
const DETAIL = 2e-5;

/** @param {MultiPolygon} reaches @returns {Point[][]} */
export function courses(reaches) {
  const middles = reaches.map(([outer]) => middle(outer));
  /** @type {Map<number, number[]>} */
  const links = new Map();
  for (const [a, b] of spanningTree(middles)) {
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  }
  return lines(links)
    .map((line) => line.map((index) => middles[index]))
    .filter((line) => length(line) > SHORTEST_COURSE_KM)
    .map((line) => simplify(line, DETAIL));
}

/** @param {Point[]} ring @returns {Point} */
function middle(ring) {
  const points = ring.slice(1);
  const mean = (/** @type {0 | 1} */ axis) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

/** Kruskal's, on the edges of the Delaunay triangulation, which contain the tree. @param {Point[]} points */
function spanningTree(points) {
  const { triangles } = Delaunay.from(points);
  const edges = Array.from(triangles, (from, i) => {
    const to = triangles[i % 3 === 2 ? i - 2 : i + 1];
    return { from, to, km: distanceKm(points[from], points[to]) };
  })
    .filter(({ km }) => km < LONGEST_LINK_KM)
    .sort((a, b) => a.km - b.km);
  const parent = points.map((_, i) => i);
  const root = (/** @type {number} */ i) => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  };
  /** @type {[number, number][]} */
  const tree = [];
  for (const { from, to } of edges) {
    if (root(from) === root(to)) continue;
    parent[root(from)] = root(to);
    tree.push([from, to]);
  }
  return tree;
}

/**
 * A tree as lines: the longest way through it first (in links), then the longest that is left.
 *
 * @param {Map<number, number[]>} links
 * @returns {number[][]}
 */
function lines(links) {
  const left = new Map([...links].map(([node, others]) => [node, new Set(others)]));
  /** @type {number[][]} */
  const found = [];
  for (const start of links.keys()) {
    while ((left.get(start)?.size ?? 0) > 0) {
      const way = farthest(left, /** @type {number} */ (farthest(left, start).at(-1)));
      for (let i = 1; i < way.length; i++) {
        left.get(way[i - 1])?.delete(way[i]);
        left.get(way[i])?.delete(way[i - 1]);
      }
      found.push(way);
    }
  }
  return found;
}

/** The way from a node of a tree to the one farthest from it. @returns {number[]} */
function farthest(/** @type {Map<number, Set<number>>} */ tree, /** @type {number} */ start) {
  /** @type {Map<number, number | undefined>} */
  const cameFrom = new Map([[start, undefined]]);
  for (const node of cameFrom.keys()) {
    for (const next of tree.get(node) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, node);
  }
  /** @type {number[]} */
  const way = [];
  for (let at = [...cameFrom.keys()].at(-1); at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way.reverse();
}

/** @param {Point[]} line in km */
function length(line) {
  return line.slice(1).reduce((sum, point, i) => sum + distanceKm(line[i], point), 0);
}
