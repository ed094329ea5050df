import OlMap from "ol/Map.js";
import { fromLonLat, toLonLat } from "ol/proj.js";
import OlView from "ol/View.js";
import { COUNTRY, type View, viewOf } from "../mercator.ts";
import { basemapLayer } from "./basemap.ts";
import { loadFont, palette } from "./palette.ts";

/** A small map whose middle is the chosen place. */
export interface CrosshairMap {
  /** Shows a place that was chosen in another way. */
  show(spot: { lat: number; lon: number }): void;
  zoomBy(steps: number): void;
  stop(): void;
}

/** The zoom at which a place is shown that was named exactly. */
const PLACE_ZOOM = 10;

/**
 * @param basemap address of the PMTiles archive
 * @param moved told the middle after the visitor, and not the page, has moved the map
 */
export function startCrosshair(
  target: HTMLElement,
  basemap: string,
  moved: (view: View) => void,
): CrosshairMap {
  const { lat, lon, zoom } = viewOf(COUNTRY, target.clientWidth || 320, target.clientHeight || 320);
  const view = new OlView({
    center: fromLonLat([lon, lat]),
    zoom,
    minZoom: 2,
    maxZoom: 18,
    enableRotation: false,
  });
  const map = new OlMap({ target, layers: [basemapLayer(basemap, palette())], controls: [], view });
  void loadFont().then(() => map.render());
  let byPage: readonly number[] = view.getCenter() ?? [];
  map.on("moveend", () => {
    const centre = view.getCenter() ?? [0, 0];
    const resolution = view.getResolution() ?? 1;
    const still = centre.every((value, at) => Math.abs(value - (byPage[at] ?? 0)) < resolution * 2);
    if (still) return;
    byPage = centre;
    const [atLon = 0, atLat = 0] = toLonLat(centre);
    moved({ lat: atLat, lon: atLon, zoom: view.getZoom() ?? 0 });
  });
  return {
    show(spot) {
      byPage = fromLonLat([spot.lon, spot.lat]);
      view.setCenter([...byPage]);
      view.setZoom(Math.max(view.getZoom() ?? 0, PLACE_ZOOM));
    },
    zoomBy(steps) {
      view.setZoom(Math.round(view.getZoom() ?? 4) + steps);
    },
    stop() {
      map.setTarget(undefined);
      map.dispose();
    },
  };
}
