import type { FeatureLike } from "ol/Feature.js";
import VectorTileLayer from "ol/layer/VectorTile.js";
import Fill from "ol/style/Fill.js";
import Stroke from "ol/style/Stroke.js";
import Style from "ol/style/Style.js";
import Text from "ol/style/Text.js";
import { PMTilesVectorSource } from "ol-pmtiles";
import { language } from "../../i18n/language.ts";
import type { Palette } from "./palette.ts";

/** Resolution in m a pixel below which a thing of this class is labelled: cities first, villages last. */
const LABELLED = [Infinity, Infinity, 5000, 2400, 1200, 600] as const;

const SIZES = [15, 15, 13, 12, 12, 11] as const;

/**
 * The ground: quiet, so that the complaints stand out. Knows the layers of the embedded basemap (`land`,
 * `country`, `regions`, `water`, `rivers`, `borders`, `places`) and those of a Protomaps extract
 * (`earth`, `boundaries`, `roads`) that an administrator may put in its place.
 */
export function basemapLayer(url: string, colours: Palette): VectorTileLayer {
  return new VectorTileLayer({
    source: new PMTilesVectorSource({ url }),
    declutter: true,
    background: colours.beyond,
    style: basemapStyle(colours),
  });
}

export function basemapStyle(colours: Palette) {
  const area = (color: string) => new Style({ fill: new Fill({ color }) });
  const line = (color: string, width: number, lineDash?: number[]) =>
    new Style({ stroke: new Stroke({ color, width, lineDash }) });
  const water = new Style({
    fill: new Fill({ color: colours.water }),
    stroke: new Stroke({ color: colours.water, width: 1 }),
  });
  const fixed: Record<string, Style> = {
    land: area(colours.beyond),
    earth: area(colours.land),
    country: area(colours.land),
    water,
    rivers: water,
    roads: line(colours.road, 0.75),
  };
  const frontier = line(colours.border, 1.5);
  const inner = line(colours.border, 0.75, [4, 3]);
  const places = new Map<string, Style>();

  return (feature: FeatureLike, resolution: number): Style | undefined => {
    const layer = String(feature.get("layer"));
    if (layer === "borders") return feature.get("kind") === "country" ? frontier : inner;
    if (layer === "boundaries") return Number(feature.get("kind_detail") ?? 4) <= 2 ? frontier : inner;
    if (layer === "places") return place(feature, resolution, places, colours);
    return fixed[layer];
  };
}

function place(feature: FeatureLike, resolution: number, known: Map<string, Style>, colours: Palette) {
  const importance = Math.min(5, Math.max(1, Number(feature.get("class") ?? 3)));
  if (resolution > (LABELLED[importance] ?? 0)) return undefined;
  const of = language();
  const name = feature.get(`name_${of}`) ?? feature.get(`name:${of}`) ?? feature.get("name");
  if (!name) return undefined;
  const key = `${importance}${name}`;
  const before = known.get(key);
  if (before) return before;
  const style = new Style({
    zIndex: 10 - importance,
    text: new Text({
      text: String(name),
      font: `${importance <= 2 ? 600 : 400} ${SIZES[importance]}px "Noto Sans", sans-serif`,
      fill: new Fill({ color: colours.label }),
      stroke: new Stroke({ color: colours.land, width: 3 }),
      padding: [2, 4, 2, 4],
    }),
  });
  known.set(key, style);
  return style;
}
