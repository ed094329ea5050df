import MVT from "ol/format/MVT.js";
import { GROUPS, STATUSES } from "../../api/complaint-properties.ts";
import { language } from "../../i18n/language.ts";
import type { Piece, Thing } from "./piece.ts";
import { cellAt, type Tile } from "./tile.ts";

export type LayerName = "complaints" | "facilities";

/** Steps of a tile's own grid along its side. */
const STEPS = 4096;

const format = new MVT();

const isTrue = (value: unknown) => value === true || value === "true" || value === 1;

type Get = (name: string) => unknown;

/** Reads a vector tile of ours. No bytes are a tile with nothing in it. */
export function decode(bytes: ArrayBuffer, tile: Tile, layer: LayerName): Piece[] {
  if (bytes.byteLength === 0) return [];
  const side = 2 ** tile.z;
  return format.readFeatures(bytes, { extent: [0, 0, STEPS, STEPS] }).map((feature) => {
    const get: Get = (name) => feature.get(name);
    const [right = 0, up = 0] = feature.getFlatCoordinates();
    // The middle of a step, so that no rounding carries a place into the next cell.
    const x = (tile.x + (right + 0.5) / STEPS) / side;
    const y = (tile.y + (STEPS - up + 0.5) / STEPS) / side;
    const thing = isTrue(get("cluster"))
      ? clusterOf(get)
      : layer === "facilities"
        ? facilityOf(get)
        : complaintOf(get);
    return {
      x,
      y,
      thing,
      shares: layer === "facilities" ? [] : sharesOf(thing, get),
      cell: thing.kind === "cluster" ? cellAt(tile, x, y) : null,
    };
  });
}

function clusterOf(get: Get): Thing {
  const count = Number(get("point_count"));
  return { kind: "cluster", count, label: String(get("point_count_abbreviated") ?? count) };
}

function facilityOf(get: Get): Thing {
  const name = String(get(`name_${language()}`) ?? get("name") ?? "");
  return { kind: "facility", id: String(get("id")), name, demonstration: isTrue(get("demonstration")) };
}

const complaintOf = (get: Get): Thing => ({
  kind: "complaint",
  id: String(get("id")),
  category: String(get("category")),
  group: GROUPS.find((group) => group === get("group")) ?? "rights",
  status: STATUSES.find((status) => status === get("status")) ?? "published",
  overdue: isTrue(get("overdue")),
});

function sharesOf(thing: Thing, get: Get): readonly number[] {
  if (thing.kind === "complaint") return GROUPS.map((group) => (group === thing.group ? 1 : 0));
  return GROUPS.map((group) => Number(get(`group_${group}`) ?? 0));
}
