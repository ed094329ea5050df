import { path } from "../shell/routes.ts";

/** Close enough to see streets. */
const ZOOM = 14;

/** The address of the map at a place; GeoJSON coordinates, longitude first. */
export const mapAt = ([lon, lat]: readonly [number, number]): string =>
  `${path("map")}?lat=${lat}&lon=${lon}&z=${ZOOM}`;
