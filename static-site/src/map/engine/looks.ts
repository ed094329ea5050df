import type { FeatureLike } from "ol/Feature.js";
import Icon from "ol/style/Icon.js";
import Style from "ol/style/Style.js";
import { signOf } from "../../marks/status.tsx";
import { clusterRadius } from "../sizes.ts";
import type { Piece } from "../tiles/piece.ts";
import { drawCluster, drawPin, drawSquare, FINENESS } from "./drawing.ts";
import type { Palette } from "./palette.ts";

/** Name of the property in which a feature carries its mark. */
export const PIECE = "piece";

/**
 * How marks look: clusters of complaints with a ring by group, pins with the status shape, facilities as
 * squares. Each picture is drawn once.
 */
export function looksOf(colours: Palette): (feature: FeatureLike) => Style {
  const drawn = new Map<string, Style>();
  return (feature) => {
    const { thing, shares }: Piece = feature.get(PIECE);
    if (thing.kind === "complaint") {
      const sign = signOf(thing.status, thing.overdue);
      return remember(drawn, `${thing.group} ${sign}`, () =>
        picture(drawPin(thing.group, sign, colours), [0.5, 0.96], 2),
      );
    }
    const label = thing.kind === "cluster" ? thing.label : "";
    if (shares.length === 0)
      return remember(drawn, `square ${label}`, () => picture(drawSquare(label, colours), [0.5, 0.5], 1));
    const count = thing.kind === "cluster" ? thing.count : 1;
    return remember(drawn, `${count} ${shares.join()}`, () =>
      picture(drawCluster(label, clusterRadius(count), shares, colours), [0.5, 0.5], 3),
    );
  };
}

/** `declutterMode: "none"`: else a layer that is not decluttered has no pictures that can be hit (OpenLayers 10.11). */
function picture(img: HTMLCanvasElement, anchor: [number, number], zIndex: number): Style {
  return new Style({ image: new Icon({ img, anchor, scale: 1 / FINENESS, declutterMode: "none" }), zIndex });
}

/** A cache that cannot grow for ever while somebody roams the map. */
function remember(drawn: Map<string, Style>, key: string, draw: () => Style): Style {
  const before = drawn.get(key);
  if (before) return before;
  if (drawn.size > 600) drawn.clear();
  const style = draw();
  drawn.set(key, style);
  return style;
}
