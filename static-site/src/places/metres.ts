const EARTH = 6_371_009;
const RADIANS = Math.PI / 180;

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** Metres between two places along the great circle (haversine formula, the earth's mean radius). */
export function metres(a: Spot, b: Spot): number {
  const [dLat, dLon] = [(b.lat - a.lat) * RADIANS, (b.lon - a.lon) * RADIANS];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}
