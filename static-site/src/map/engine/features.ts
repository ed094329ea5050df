import type { FeatureLike } from "ol/Feature.js";
import Icon from "ol/style/Icon.js";
import Style from "ol/style/Style.js";
import { GROUPS, type Group, STATUSES, type Status } from "../../api/complaints.ts";
import { language } from "../../i18n/language.ts";
import { signOf } from "../../marks/status.tsx";
import type { Hovered } from "../card.tsx";
import { clusterRadius, drawCluster, drawPin, drawSquare, FINENESS } from "./drawing.ts";
import type { Palette } from "./palette.ts";

type Thing = Hovered["thing"];

const groupOf = (value: unknown): Group => GROUPS.find((group) => group === value) ?? "rights";
const statusOf = (value: unknown): Status => STATUSES.find((status) => status === value) ?? "published";
const isTrue = (value: unknown) => value === true || value === "true" || value === 1;

/** What a feature of our tiles is. */
export function thingOf(feature: FeatureLike, layer: "complaints" | "facilities"): Thing {
  if (isTrue(feature.get("cluster"))) return { kind: "cluster", count: Number(feature.get("point_count")) };
  const id = String(feature.get("id"));
  if (layer === "facilities") {
    const name = String(feature.get(`name_${language()}`) ?? feature.get("name") ?? "");
    return { kind: "facility", id, name, demonstration: isTrue(feature.get("demonstration")) };
  }
  return {
    kind: "complaint",
    id,
    category: String(feature.get("category")),
    group: groupOf(feature.get("group")),
    status: statusOf(feature.get("status")),
    overdue: isTrue(feature.get("overdue")),
  };
}

/** How complaints look: clusters with a ring by group, pins with the status shape. Pictures are drawn once. */
export function complaintStyle(colours: Palette) {
  const drawn = new Map<string, Style>();
  return (feature: FeatureLike): Style => {
    const thing = thingOf(feature, "complaints");
    if (thing.kind === "complaint") {
      const sign = signOf(thing.status, thing.overdue);
      return remember(drawn, `${thing.group} ${sign}`, () =>
        picture(drawPin(thing.group, sign, colours), [0.5, 0.96], 2),
      );
    }
    const count = thing.kind === "cluster" ? thing.count : 1;
    const label = String(feature.get("point_count_abbreviated") ?? count);
    const shares = new Map(GROUPS.map((group) => [group, Number(feature.get(`group_${group}`) ?? 0)]));
    const key = `${label} ${[...shares.values()].join()}`;
    return remember(drawn, key, () =>
      picture(drawCluster(label, clusterRadius(count), shares, colours), [0.5, 0.5], 3),
    );
  };
}

/** How facilities look: squares. */
export function facilityStyle(colours: Palette) {
  const drawn = new Map<string, Style>();
  return (feature: FeatureLike): Style => {
    const several = isTrue(feature.get("cluster"));
    const label = several ? String(feature.get("point_count_abbreviated") ?? feature.get("point_count")) : "";
    return remember(drawn, label, () => picture(drawSquare(label, colours), [0.5, 0.5], 1));
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
