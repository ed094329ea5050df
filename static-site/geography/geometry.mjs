/**
 * Plane and sphere arithmetic on GeoJSON coordinates. Longitude and latitude in degrees WGS 84.
 *
 * @typedef {[number, number]} Point longitude, latitude
 * @typedef {Point[]} Ring closed: the last point repeats the first
 * @typedef {Ring[]} Polygon the outer ring, then holes
 * @typedef {Polygon[]} MultiPolygon
 * @typedef {[number, number, number, number]} Box west, south, east, north
 */

const EARTH_RADIUS_KM = 6371.0072; // the sphere of equal area to WGS 84
const RADIANS = Math.PI / 180;

/** Signed area of a ring in the plane: positive when it turns anticlockwise. @param {Ring} ring */
export function turn(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum / 2;
}

/** @param {Ring} ring */
function ringKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    sum += (x2 - x1) * RADIANS * (2 + Math.sin(y1 * RADIANS) + Math.sin(y2 * RADIANS));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

/** Area in km². @param {MultiPolygon} shape */
export function km2(shape) {
  return shape.reduce(
    (sum, [outer, ...holes]) =>
      sum + ringKm2(outer) - holes.reduce((inner, hole) => inner + ringKm2(hole), 0),
    0,
  );
}

/** @param {Ring} ring @param {Point} point */
function inRing(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** @param {MultiPolygon} shape @param {Point} point */
export function contains(shape, point) {
  return shape.some(
    ([outer, ...holes]) => inRing(outer, point) && !holes.some((hole) => inRing(hole, point)),
  );
}

/** @param {Iterable<Point>} points @returns {Box} */
export function box(points) {
  /** @type {Box} */
  const box = [180, 90, -180, -90];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** @param {Box} a @param {Box} b */
export function meet(a, b) {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** A polygon or multipolygon of GeoJSON as the list of its polygons. @returns {MultiPolygon} */
export function polygons(/** @type {{type: string, coordinates: any}} */ geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** GeoJSON with as few levels as needed. @param {MultiPolygon} shape */
export function geojson(shape) {
  return shape.length === 1
    ? { type: 'Polygon', coordinates: shape[0] }
    : { type: 'MultiPolygon', coordinates: shape };
}

/** Great-circle distance in km. @param {Point} a @param {Point} b */
export function distanceKm(a, b) {
  const h =
    Math.sin(((b[1] - a[1]) * RADIANS) / 2) ** 2 +
    Math.cos(a[1] * RADIANS) *
      Math.cos(b[1] * RADIANS) *
      Math.sin(((b[0] - a[0]) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
