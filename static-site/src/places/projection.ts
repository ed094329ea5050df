import outline from "./outline.json";

const [west, , east, north] = outline.box as [number, number, number, number];
const [, , width = 1000, height = 549] = outline.viewBox.split(" ").map(Number);

/** Web Mercator, y growing to the south, in the unit of degrees of longitude. */
const southward = (lat: number) => (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const scale = width / (east - west);

/** Width and height of the outline's drawing. */
export const DRAWING = { width, height } as const;

/** Where a place in degrees WGS 84 lies on the outline's drawing. */
export function onOutline({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  return {
    x: Math.round((lon - west) * scale * 10) / 10,
    y: Math.round((southward(lat) - southward(north)) * scale * 10) / 10,
  };
}
