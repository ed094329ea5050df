/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What the map shows: its middle in degrees WGS 84, and the zoom (256-pixel tiles; whole Earth at 0). */
export interface View {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Kazakhstan and a little around it. */
export const COUNTRY: Box = [46.4, 40.5, 87.4, 55.5];

const TILE = 256;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Web Mercator, the world as a square of side 1, y growing to the south. */
export const x = (lon: number) => (lon + 180) / 360;
export const y = (lat: number) => (1 - Math.asinh(Math.tan(radians(lat))) / Math.PI) / 2;
export const longitude = (at: number) => at * 360 - 180;
export const latitude = (at: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * at))) * 180) / Math.PI;

/** The box that a view shows in a window of so many CSS pixels. */
export function boxOf({ lat, lon, zoom }: View, width: number, height: number): Box {
  const world = TILE * 2 ** zoom;
  const [dx, dy] = [width / 2 / world, height / 2 / world];
  return [longitude(x(lon) - dx), latitude(y(lat) + dy), longitude(x(lon) + dx), latitude(y(lat) - dy)];
}

/** The closest view that shows a whole box in a window of so many CSS pixels, at most at `limit`. */
export function viewOf([west, south, east, north]: Box, width: number, height: number, limit = 16): View {
  const spanX = x(east) - x(west);
  const spanY = y(south) - y(north);
  const zoom = Math.min(Math.log2(width / TILE / spanX), Math.log2(height / TILE / spanY), limit);
  return {
    lat: round(latitude((y(south) + y(north)) / 2), 5),
    lon: round((west + east) / 2, 5),
    zoom: round(Math.max(zoom, 2), 2),
  };
}

/** Whether the first box holds the whole second one. */
export const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
