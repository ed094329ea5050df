/** Fewer points on a line, by Visvalingam and Whyatt: the corner that spans the least area goes first. */

/** @typedef {import('./geometry.mjs').Point} Point */

/**
 * The ends stay; so does enough of a ring that it remains one.
 *
 * @param {Point[]} line
 * @param {number} area of the smallest triangle kept, in the square of the line's own unit
 * @returns {Point[]}
 */
export function simplify(line, area) {
  const kept = [...line];
  const least = String(line[0]) === String(line.at(-1)) ? 4 : 2;
  while (kept.length > least) {
    let smallest = Number.POSITIVE_INFINITY;
    let at = 0;
    for (let i = 1; i < kept.length - 1; i++) {
      const span = triangle(kept[i - 1], kept[i], kept[i + 1]);
      if (span < smallest) [smallest, at] = [span, i];
    }
    if (smallest >= area) break;
    kept.splice(at, 1);
  }
  return kept;
}

/** @param {Point} a @param {Point} b @param {Point} c */
function triangle(a, b, c) {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
