import type { Signal } from "@preact/signals";
import type { MapBrowserEvent } from "ol";
import VectorTileLayer from "ol/layer/VectorTile.js";
import OlMap from "ol/Map.js";
import { fromLonLat, toLonLat } from "ol/proj.js";
import type RenderFeature from "ol/render/Feature.js";
import OlView from "ol/View.js";
import type { Query } from "../../api/http.ts";
import { path } from "../../shell/routes.ts";
import type { Hovered } from "../card.tsx";
import { round, type View } from "../mercator.ts";
import { actualView, view } from "../state.ts";
import { basemapLayer, basemapStyle } from "./basemap.ts";
import { complaintStyle, facilityStyle, thingOf } from "./features.ts";
import { loadFont, palette } from "./palette.ts";
import { tileSource } from "./tiles.ts";

/** The drawn map. It follows the page's state, and writes to it only where the visitor moved it. */
export interface MapEngine {
  show(view: View): void;
  narrow(filters: Query): void;
  facilities(shown: boolean): void;
  stop(): void;
}

interface Options {
  /** Address of the PMTiles archive. */
  readonly basemap: string;
  readonly hovered: Signal<Hovered | null>;
}

const MOVE_MS = 180;
const QUIET = "(prefers-reduced-motion: reduce)";
const DARK = "(prefers-color-scheme: dark)";

export function startEngine(target: HTMLElement, { basemap, hovered }: Options): MapEngine {
  let colours = palette();
  const ground = basemapLayer(basemap, colours);
  const facilities = new VectorTileLayer({
    style: facilityStyle(colours),
    source: tileSource("facilities", {}),
  });
  const complaints = new VectorTileLayer({ style: complaintStyle(colours), renderBuffer: 64 });
  const map = new OlMap({
    target,
    layers: [ground, facilities, complaints],
    controls: [],
    view: new OlView({ ...olView(actualView.value), minZoom: 2, maxZoom: 19, enableRotation: false }),
  });
  const redraw = () => {
    colours = palette();
    ground.setStyle(basemapStyle(colours));
    ground.setBackground(colours.beyond);
    facilities.setStyle(facilityStyle(colours));
    complaints.setStyle(complaintStyle(colours));
  };
  const dark = matchMedia(DARK);
  dark.addEventListener("change", redraw);
  void loadFont().then(() => map.render());

  const thingAt = (event: MapBrowserEvent<PointerEvent | KeyboardEvent | WheelEvent>) =>
    map.forEachFeatureAtPixel(
      event.pixel,
      (feature, layer) => ({
        thing: thingOf(feature, layer === facilities ? "facilities" : "complaints"),
        place: (feature as RenderFeature).getFlatCoordinates(),
      }),
      { layerFilter: (layer) => layer !== ground, hitTolerance: 6 },
    );
  map.on("pointermove", (event) => {
    const found = event.dragging ? undefined : thingAt(event);
    target.style.cursor = found ? "pointer" : "";
    hovered.value = found ? { at: [event.pixel[0] ?? 0, event.pixel[1] ?? 0], thing: found.thing } : null;
  });
  target.addEventListener("pointerleave", () => {
    hovered.value = null;
  });
  map.on("singleclick", (event) => {
    const found = thingAt(event);
    if (!found) return;
    hovered.value = null;
    if (found.thing.kind === "cluster") {
      const [lon = 0, lat = 0] = toLonLat(found.place.slice(0, 2));
      view.value = { lat, lon, zoom: Math.min(19, Math.floor(actualView.value.zoom) + 2) };
    } else {
      location.assign(path(found.thing.kind === "facility" ? "facilities" : "complaints", found.thing.id));
    }
  });
  map.on("moveend", () => {
    const [lon = 0, lat = 0] = toLonLat(map.getView().getCenter() ?? [0, 0]);
    const now = { lat: round(lat, 5), lon: round(lon, 5), zoom: round(map.getView().getZoom() ?? 0, 2) };
    if (!same(now, actualView.value)) view.value = now;
  });

  return {
    show(wanted) {
      const now = map.getView();
      const [lon = 0, lat = 0] = toLonLat(now.getCenter() ?? [0, 0]);
      if (same({ lat, lon, zoom: now.getZoom() ?? 0 }, wanted)) return;
      now.cancelAnimations();
      now.animate({ ...olView(wanted), duration: matchMedia(QUIET).matches ? 0 : MOVE_MS });
    },
    narrow: (filters) => complaints.setSource(tileSource("complaints", filters)),
    facilities: (shown) => facilities.setVisible(shown),
    stop() {
      dark.removeEventListener("change", redraw);
      map.setTarget(undefined);
      map.dispose();
    },
  };
}

const olView = ({ lat, lon, zoom }: View) => ({ center: fromLonLat([lon, lat]), zoom });

/** Within a pixel or so: a view that was only rounded has not been moved. */
function same(a: View, b: View): boolean {
  const degrees = 1.5 / 2 ** b.zoom;
  return (
    Math.abs(a.lat - b.lat) < degrees && Math.abs(a.lon - b.lon) < degrees && Math.abs(a.zoom - b.zoom) < 0.02
  );
}
