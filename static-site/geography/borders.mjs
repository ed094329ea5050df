/** Borders as lines, each once: between two regions, or between a region and the world outside. */

/**
 * @typedef {import('./geometry.mjs').MultiPolygon} MultiPolygon
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {{between: string[], line: Point[]}} Border one or two codes; a ring repeats its first point
 */

/** @param {Map<string, MultiPolygon>} regions with agreeing corners @returns {Border[]} */
export function borders(regions) {
  const sides = sidesOf(regions);
  /** @type {Map<string, {between: string, to: Point, side: string}[]>} */
  const ways = new Map();
  for (const [side, { between, ends }] of sides) {
    ends.forEach((from, i) => {
      const way = { between, to: ends[1 - i], side };
      ways.set(String(from), [...(ways.get(String(from)) ?? []), way]);
    });
  }
  const isJunction = (/** @type {Point} */ point) => {
    const here = ways.get(String(point)) ?? [];
    return here.length !== 2 || here[0].between !== here[1].between;
  };
  const walked = new Set();
  /** @param {Point} from @param {string} between */
  const walk = (from, between) => {
    const line = [from];
    for (;;) {
      const here = /** @type {Point} */ (line.at(-1));
      if (line.length > 1 && isJunction(here)) break;
      const way = ways
        .get(String(here))
        ?.find((way) => way.between === between && !walked.has(way.side));
      if (!way) break;
      walked.add(way.side);
      line.push(way.to);
    }
    return { between: between.split(' '), line };
  };
  const all = [...sides].flatMap(([side, { between, ends }]) =>
    ends.map((from) => ({ side, between, from })),
  );
  const fromJunctions = all.filter(({ from }) => isJunction(from));
  /** @type {Border[]} */
  const found = [];
  for (const { side, between, from } of [...fromJunctions, ...all]) {
    if (!walked.has(side)) found.push(walk(from, between));
  }
  return found;
}

/**
 * Every side of every ring with the codes of the regions it belongs to.
 *
 * @param {Map<string, MultiPolygon>} regions
 */
function sidesOf(regions) {
  /** @type {Map<string, {between: string, ends: [Point, Point]}>} */
  const sides = new Map();
  for (const [code, shape] of regions) {
    for (const ring of shape.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const key = [ring[i - 1], ring[i]].map(String).sort().join(' ');
        const other = sides.get(key);
        sides.set(key, {
          between: other ? `${other.between} ${code}` : code,
          ends: [ring[i - 1], ring[i]],
        });
      }
    }
  }
  return sides;
}
