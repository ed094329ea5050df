import { expect, test } from "vitest";
import type { ListedComplaint } from "../api/complaints.ts";
import type { Summary } from "../api/summary.ts";
import type { Filter } from "./address.ts";
import type { Drawn } from "./drawn.ts";
import { alongScale, densityOf, GRAIN, scaleEnd } from "./engine/density.ts";
import { howMany } from "./how-many.ts";
import type { Listing } from "./listing.ts";
import type { Box } from "./mercator.ts";
import { totalOf } from "./parts/total.ts";
import { clusterRadius } from "./sizes.ts";

const tiles = { group: "air" };
const box: Box = [76, 43, 77, 44];

const listed = (n: number, next: string | null): Listing => ({
  complaints: Array.from({ length: n }, () => ({}) as ListedComplaint),
  next,
  loading: false,
  error: null,
  of: { filter: {}, box },
});

const drawnAs = (change: Partial<Drawn>): Drawn => ({
  pieces: [],
  of: tiles,
  within: box,
  counted: null,
  ...change,
});

test.each<[string, Listing, Drawn, Drawn["of"], ReturnType<typeof howMany>]>([
  ["a list at its end", listed(7, null), drawnAs({}), tiles, { n: 7, known: "exactly" }],
  [
    "a list at its end, whatever older tiles say",
    listed(7, null),
    drawnAs({ counted: { least: 9, most: 9 } }),
    tiles,
    { n: 7, known: "exactly" },
  ],
  [
    "tiles that answer the same question",
    listed(30, "x"),
    drawnAs({ counted: { least: 412, most: 412 } }),
    tiles,
    { n: 412, known: "exactly" },
  ],
  [
    "tiles with a cluster across the edge",
    listed(30, "x"),
    drawnAs({ counted: { least: 400, most: 412 } }),
    tiles,
    { n: 400, known: "at_least" },
  ],
  [
    "tiles of another part",
    listed(30, "x"),
    drawnAs({ within: null, counted: { least: 412, most: 412 } }),
    tiles,
    { n: 30, known: "more" },
  ],
  [
    "tiles of another filter",
    listed(30, "x"),
    drawnAs({ of: { group: "water" }, counted: { least: 412, most: 412 } }),
    tiles,
    { n: 30, known: "more" },
  ],
  ["tiles that have not come", listed(30, "x"), drawnAs({}), tiles, { n: 30, known: "more" }],
  [
    "a filter that tiles cannot hold",
    listed(30, "x"),
    drawnAs({ of: null, counted: { least: 412, most: 412 } }),
    null,
    { n: 30, known: "more" },
  ],
  [
    "tiles that are behind the list",
    listed(30, "x"),
    drawnAs({ counted: { least: 29, most: 29 } }),
    tiles,
    { n: 30, known: "more" },
  ],
])("%s: the panel claims no more than is known", (_, list, drawn, asked, said) =>
  expect(howMany(list, drawn, asked)).toEqual(said),
);

const summary: Summary = {
  total: 100,
  overdue: 12,
  byStatus: { in_work: 40 },
  byGroup: { air: 30 },
  byCategory: { air_smog: 9 },
  byYear: [],
};

test.each<[Filter, number | null]>([
  [{}, 100],
  [{ region: "KZ-75", year: 2026 }, 100],
  [{ group: "air" }, 30],
  [{ group: "water" }, 0],
  [{ group: "air", category: "air_smog" }, 9],
  [{ status: "in_work" }, 40],
  [{ overdue: true }, 12],
  [{ group: "air", status: "in_work" }, null],
  [{ group: "air", overdue: true }, null],
  [{ period: "month" }, null],
  [{ q: "дым" }, null],
])("of the filter %o the summary tells %s", (filter, total) => expect(totalOf(summary, filter)).toBe(total));

test("circles grow by one step with each tenfold, and stay within about their cell", () => {
  expect([1, 10, 100, 1000, 10_000].map(clusterRadius)).toEqual([12, 17, 22, 27, 32]);
  expect(clusterRadius(1e9)).toBe(38);
});

test("the density of one complaint is one at its place and fades with distance", () => {
  const { values, columns, peak } = densityOf([{ x: 100, y: 60, count: 1 }], 200, 120);
  const value = (x: number, y: number) =>
    values[Math.floor(y / GRAIN) * columns + Math.floor(x / GRAIN)] ?? 0;
  expect(peak).toBeCloseTo(1, 5);
  expect(value(100, 60)).toBeCloseTo(1, 5);
  expect(value(124, 60)).toBeCloseTo(Math.exp(-0.5), 5);
  expect(value(180, 110)).toBeLessThan(0.01);
});

test("a cluster weighs as much as its complaints at the same place, also from beyond the edge", () => {
  const pile = Array.from({ length: 5 }, () => ({ x: -8, y: 30, count: 1 }));
  const one = densityOf([{ x: -8, y: 30, count: 5 }], 80, 80);
  const five = densityOf(pile, 80, 80);
  one.values.forEach((value, at) => {
    expect(five.values[at]).toBeCloseTo(value, 4);
  });
  expect(one.peak).toBeGreaterThan(4);
});

test.each([
  [0.3, 5],
  [7, 10],
  [20, 20],
  [21, 50],
  [1234, 2000],
])("a peak of %d ends the scale at %d", (peak, end) => {
  expect(scaleEnd(peak)).toBe(end);
  expect(alongScale(0, end)).toBe(0);
  expect(alongScale(end, end)).toBe(1);
});
