import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";
import { cellAt, lies, spanOf, type Tile, tileAt } from "./tile.ts";

const TILE: Tile = tileAt(0.7136, 0.3665, 6);

type Properties = Record<string, string | number | boolean>;

/** A tile with one point at such a step of its grid. */
function tileWith(properties: Properties, x: number, y: number): ArrayBuffer {
  const layer = { features: [{ type: 1 as const, geometry: [[x, y]], tags: properties }] };
  const bytes = fromGeojsonVt({ points: layer } as never, { version: 2, extent: 4096 });
  return new Uint8Array(bytes).buffer;
}

test("a cluster keeps its count, its label, its groups and its cell", () => {
  const bytes = tileWith(
    { cluster: true, point_count: 1234, point_count_abbreviated: "1.2k", group_air: 1000, group_waste: 234 },
    700,
    80,
  );
  const [piece] = decode(bytes, TILE, "complaints");
  expect(piece).toMatchObject({
    thing: { kind: "cluster", count: 1234, label: "1.2k" },
    shares: [1000, 0, 234, 0, 0, 0, 0],
    cell: { z: 9, x: TILE.x * 8 + 1, y: TILE.y * 8 },
  });
});

test.each([
  [0, 0],
  [511, 512],
  [512, 511],
  [4095, 4095],
])("a place at step %d, %d lies in the cell that the grid says, also at a cell's edge", (x, y) => {
  const [piece] = decode(tileWith({ cluster: true, point_count: 2 }, x, y), TILE, "complaints");
  expect(piece?.cell).toEqual({
    z: 9,
    x: TILE.x * 8 + Math.floor(x / 512),
    y: TILE.y * 8 + Math.floor(y / 512),
  });
  expect(lies(spanOf(TILE), piece?.x ?? 0, piece?.y ?? 0)).toBe(true);
  expect(cellAt(TILE, piece?.x ?? 0, piece?.y ?? 0)).toEqual(piece?.cell);
});

test("a single complaint and a facility are told apart by their layer", () => {
  const complaint = { id: "c1", category: "air_smog", group: "air", status: "in_work", overdue: true };
  expect(decode(tileWith(complaint, 9, 9), TILE, "complaints")[0]).toMatchObject({
    thing: { kind: "complaint", ...complaint },
    shares: [1, 0, 0, 0, 0, 0, 0],
    cell: null,
  });
  const facility = { id: "f1", name_ru: "Завод", name_kk: "Зауыт", demonstration: true };
  expect(decode(tileWith(facility, 9, 9), TILE, "facilities")[0]).toMatchObject({
    thing: { kind: "facility", id: "f1", name: "Завод", demonstration: true },
    shares: [],
  });
  expect(decode(tileWith({ cluster: true, point_count: 3 }, 9, 9), TILE, "facilities")[0]?.shares).toEqual(
    [],
  );
});

test("an answer without bytes is a tile with nothing in it", () =>
  expect(decode(new ArrayBuffer(0), TILE, "complaints")).toEqual([]));
