import { expect, test } from "vitest";
import { GROUPS } from "../../api/complaint-properties.ts";
import { COUNTRY, x, y } from "../mercator.ts";
import { compose } from "./compose.ts";
import { parting } from "./parting.ts";
import { countOf, countWithin, grouped, type Piece, stacked } from "./piece.ts";
import {
  ancestor,
  boxOfSpan,
  cellAt,
  lies,
  nameOf,
  spanOf,
  spanOfBox,
  type Tile,
  tileAt,
  tilesOver,
  tileZoom,
} from "./tile.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

const at = (lon: number, lat: number): Place => ({ x: x(lon), y: y(lat) });

/** A sequence of numbers between 0 and 1 that is the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const single = ({ x: atX, y: atY }: Place): Piece => ({
  x: atX,
  y: atY,
  thing: {
    kind: "complaint",
    id: `${atX} ${atY}`,
    category: "air_smog",
    group: "air",
    status: "published",
    overdue: false,
  },
  shares: GROUPS.map((group) => (group === "air" ? 1 : 0)),
  cell: null,
});

const cluster = (places: readonly Place[], cell: Tile): Piece => ({
  x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
  y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  thing: { kind: "cluster", count: places.length, label: String(places.length) },
  shares: GROUPS.map((group) => (group === "air" ? places.length : 0)),
  cell,
});

/** Tiles as the server makes them: cells up to zoom 13, beyond it points, or cells again where there are too many. */
function tilesOf(places: readonly Place[], mostPoints = 1000) {
  return (tile: Tile): Piece[] => {
    const here = places.filter((place) => lies(spanOf(tile), place.x, place.y));
    if (tile.z >= 14 && here.length <= mostPoints) return here.map(single);
    const cells = new Map<string, Place[]>();
    for (const place of here) {
      const name = nameOf(cellAt(tile, place.x, place.y));
      cells.set(name, [...(cells.get(name) ?? []), place]);
    }
    return [...cells.values()].map((inside) => {
      const [first] = inside as [Place];
      return inside.length === 1 ? single(first) : cluster(inside, cellAt(tile, first.x, first.y));
    });
  };
}

test.each([
  [4.2, 3],
  [4.6, 4],
  [0, 0],
  [19, 16],
])("a view of zoom %d shows tiles of zoom %d", (view, tile) => expect(tileZoom(view)).toBe(tile));

test("the country needs few tiles, and none beyond it is asked for", () => {
  expect(tilesOver(spanOfBox(COUNTRY), 4).map(nameOf)).toEqual(["4/10/5", "4/11/5", "4/10/6", "4/11/6"]);
  expect(tilesOver({ left: 0, top: 0, right: 1, bottom: 1 }, 4)).toHaveLength(4);
  expect(tilesOver(spanOfBox([-10, 40, 10, 50]), 8)).toEqual([]);
});

test("a box becomes a span and a box again", () => {
  boxOfSpan(spanOfBox(COUNTRY)).forEach((degrees, side) => {
    expect(degrees).toBeCloseTo(COUNTRY[side] ?? 0, 9);
  });
});

test("a cell is three zooms deeper than its tile, and never finer than the deepest tile", () => {
  const { x: atX, y: atY } = at(76.9, 43.25);
  for (let z = 0; z <= 16; z++) {
    const tile = tileAt(atX, atY, z);
    const cell = cellAt(tile, atX, atY);
    expect(cell.z).toBe(Math.min(z + 3, 16));
    expect(ancestor(cell, z)).toEqual(tile);
  }
});

test("while a tile is missing what was drawn there stays, or a shallower tile stands in", () => {
  const almaty = single(at(76.9, 43.25));
  const aktau = single(at(51.2, 43.65));
  const [here, there] = [almaty, aktau].map((piece) => tileAt(piece.x, piece.y, 8)) as [Tile, Tile];
  const known = (tile: Tile) => (nameOf(tile) === nameOf(ancestor(there, 3)) ? [aktau] : undefined);
  expect(compose([here, there], known, [almaty])).toEqual([almaty, aktau]);
  expect(compose([here], () => [], [almaty])).toEqual([]);
});

test("complaints at one and the same place are one cluster that no zoom parts", async () => {
  const [a, b, c] = [at(76.9, 43.25), at(76.9000001, 43.25), at(76.91, 43.25)].map(single) as [
    Piece,
    Piece,
    Piece,
  ];
  const pieces = stacked([a, b, c]);
  expect(pieces.map(countOf).sort()).toEqual([1, 2]);
  const pile = pieces.find((piece) => countOf(piece) === 2) as Piece;
  expect(await parting(pile, 16, async () => [])).toMatchObject({
    kind: "spot",
    span: { left: pile.x, bottom: a.y },
  });
});

test("a cluster cut by the edge makes a count uncertain, and only that", () => {
  const places = [at(76.9, 43.25), at(76.91, 43.26), at(71.4, 51.1)];
  const tile = tileAt(at(71, 47).x, at(71, 47).y, 3);
  const pieces = tilesOf(places)(tile);
  expect(countWithin(pieces, { left: 0, top: 0, right: 1, bottom: 1 })).toEqual({ least: 3, most: 3 });
  expect(countWithin(pieces, spanOfBox([76.905, 43, 78, 44]))).toEqual({ least: 0, most: 2 });
  expect(countWithin(pieces, spanOfBox([71, 51, 72, 52]))).toEqual({ least: 1, most: 1 });
});

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

const parted = async (places: readonly Place[], piece: Piece, zoom: number, mostPoints?: number) => {
  const load = tilesOf(places, mostPoints);
  let asked = 0;
  const found = await parting(piece, zoom, async (tile) => {
    asked++;
    return load(tile);
  });
  expect(asked).toBeLessThanOrEqual(16 - zoom);
  return found;
};

test("a cluster parts at the first zoom at which two marks lie in its cell, wherever its complaints are", async () => {
  const next = numbers(7);
  for (let round = 0; round < 200; round++) {
    const middle = at(47 + 40 * next(), 41 + 14 * next());
    const width = 2 ** -(4 + 16 * next());
    const places = Array.from({ length: 2 + Math.floor(6 * next()) }, () => ({
      x: middle.x + width * next(),
      y: middle.y + width * next(),
    }));
    const tiles = tilesOf(places);
    const zoom = Math.floor(10 * next());
    const drawn = tilesOver({ left: 0, top: 0, right: 1, bottom: 1 }, zoom).flatMap(tiles);
    for (const piece of drawn.filter(({ cell }) => cell !== null)) {
      const found = await parted(places, piece, zoom);
      if (found.kind === "spot") {
        expect(stacked(places.map(single)).length).toBeLessThan(places.length);
        continue;
      }
      const within = spanOf(piece.cell as Tile);
      const inside = places.filter((place) => lies(within, place.x, place.y));
      const marksAt = (z: number) =>
        [
          ...new Map(
            inside.map((place) => tileAt(place.x, place.y, z)).map((tile) => [nameOf(tile), tile]),
          ).values(),
        ]
          .flatMap(tiles)
          .filter((mark) => lies(within, mark.x, mark.y));
      let first = zoom + 1;
      while (first < 16 && stacked(marksAt(first)).length < 2) first++;
      const marks = stacked(marksAt(first));
      if (marks.some(({ cell }) => cell !== null)) expect(found.view.zoom).toBe(first + 1);
      else {
        const span = Math.max(
          ...["x", "y"].map((axis) => spread(marks.map((mark) => mark[axis as "x" | "y"]))),
        );
        const pixels = span * 256 * 2 ** found.view.zoom;
        expect(pixels >= 32 || found.view.zoom === 19).toBe(true);
        expect(pixels < 64 || found.view.zoom === first + 1).toBe(true);
      }
    }
  }
});

test("more complaints in one deepest tile than it shows are a place with a list", async () => {
  const middle = at(76.9, 43.25);
  const tile = tileAt(middle.x, middle.y, 16);
  const { left, top } = spanOf(tile);
  const next = numbers(3);
  const places = Array.from({ length: 12 }, () => ({
    x: left + next() * 2 ** -17,
    y: top + next() * 2 ** -17,
  }));
  const [drawn] = tilesOf(places)(ancestor(tile, 9)) as [Piece];
  expect(await parted(places, drawn, 9, 10)).toEqual({ kind: "spot", span: spanOf(tile) });
});

test("a cluster of which the filter leaves one opens where that one stands alone", async () => {
  const place = at(76.9, 43.25);
  const tile = tileAt(place.x, place.y, 10);
  const narrowed = cluster([place], cellAt(tile, place.x, place.y));
  const found = await parting(narrowed, 10, async (deeper) =>
    deeper.z < 14 ? [cluster([place], cellAt(deeper, place.x, place.y))] : [single(place)],
  );
  expect(found).toMatchObject({ kind: "parts", view: { zoom: 15 } });
});

test("complaints of a list are grouped as the tiles would group them", () => {
  const next = numbers(11);
  const places = Array.from({ length: 60 }, () => at(76 + next(), 43 + next()));
  for (const z of [3, 8, 13, 14]) {
    const tiles = tilesOver({ left: 0, top: 0, right: 1, bottom: 1 }, Math.min(z, 8));
    const served = tiles.flatMap((tile) => (z <= 8 ? tilesOf(places)(tile) : []));
    const pieces = grouped(places.map(single), z);
    expect(pieces.reduce((sum, piece) => sum + countOf(piece), 0)).toBe(60);
    if (z <= 8) expect(pieces.map(countOf).sort()).toEqual(served.map(countOf).sort());
  }
});
