import { fromLonLat, toLonLat } from "ol/proj.js";
import type { View } from "../mercator.ts";
import type { Span } from "../tiles/tile.ts";

/** Half the side of the world in metres of EPSG:3857. */
const HALF = 20037508.342789244;

/** A place in fractions of the world, in the map's coordinates. */
export const toMap = ({ x, y }: { readonly x: number; readonly y: number }): [number, number] => [
  (x * 2 - 1) * HALF,
  (1 - y * 2) * HALF,
];

/** An extent of the map in fractions of the world. */
export const spanOfExtent = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): Span => ({
  left: (left / HALF + 1) / 2,
  top: (1 - top / HALF) / 2,
  right: (right / HALF + 1) / 2,
  bottom: (1 - bottom / HALF) / 2,
});

export const toView = ({ lat, lon, zoom }: View) => ({ center: fromLonLat([lon, lat]), zoom });

export function fromView(center: readonly number[] | undefined, zoom: number | undefined): View {
  const [lon = 0, lat = 0] = toLonLat([...(center ?? [0, 0])]);
  return { lat, lon, zoom: zoom ?? 0 };
}

/** Within a pixel or so: a view that was only rounded has not been moved. */
export function same(a: View, b: View): boolean {
  const degrees = 1.5 / 2 ** b.zoom;
  return (
    Math.abs(a.lat - b.lat) < degrees && Math.abs(a.lon - b.lon) < degrees && Math.abs(a.zoom - b.zoom) < 0.02
  );
}
