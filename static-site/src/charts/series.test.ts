import { describe, expect, test } from "vitest";
import { aboveIn, loadChange, loadOf, silentIn } from "./load.ts";
import { release, report } from "./samples.ts";
import { quantitySeries, ratioToThreshold, releaseSeries, type State, yearsOf } from "./series.ts";

test("a year without a report keeps its place", () => {
  expect(yearsOf([report(2024), report(2021)])).toEqual([2021, 2022, 2023, 2024]);
  expect(yearsOf([])).toEqual([]);
});

describe("what is not told is never zero", () => {
  test.each<[Exclude<State, "value">, number | null]>([
    ["zero", 0],
    ["below_threshold", null],
    ["not_reported", null],
    ["confidential", null],
    ["not_applicable", null],
  ])("%s has the amount %s", (state, amount) => {
    const [series] = releaseSeries([report(2024, [release(8, "air", state, 100)])]);
    expect(series?.points).toMatchObject([{ year: 2024, state, amount }]);
  });

  test("a release that a report does not name, and a year without a report, are not reported", () => {
    const [series] = releaseSeries([
      report(2021, [release(8, "air", 50, 100)]),
      report(2022, []),
      report(2024, [release(8, "air", 70, 100)]),
    ]);
    expect(series?.points.map(({ state, amount }) => [state, amount])).toEqual([
      ["value", 50],
      ["not_reported", null],
      ["not_reported", null],
      ["value", 70],
    ]);
  });

  test("energy left empty in a report is not reported, energy of 0 is zero", () => {
    const reports = [report(2022, [], { energyGj: 0 }), report(2023), report(2024, [], { energyGj: 12 })];
    const { points } = quantitySeries(reports, ({ energyGj }) => energyGj);
    expect(points.map(({ state }) => state)).toEqual(["zero", "not_reported", "value"]);
  });
});

test("the furthest above its threshold comes first, also after it fell silent; without a threshold last", () => {
  const series = releaseSeries([
    report(2023, [release(1, "air", 900, 100), release(2, "air", 500, 100)]),
    report(2024, [
      release(2, "air", 400, 100),
      release(3, "land", 10_000),
      release(4, "water", "confidential", 5),
      release(2, "water", 20, 100),
    ]),
  ]);
  expect(series.map(({ pollutant, medium }) => `${pollutant} ${medium}`)).toEqual([
    "1 air",
    "2 air",
    "2 water",
    "4 water",
    "3 land",
  ]);
  expect(series.map(ratioToThreshold)).toEqual([9, 4, 0.2, null, null]);
});

describe("the load index", () => {
  const reports = [
    report(2023, [release(1, "air", 200, 100), release(2, "air", 300, 100), release(3, "air", 50)]),
    report(2024, [
      release(1, "air", 100, 100),
      release(2, "air", "not_reported", 100),
      release(3, "air", 5000),
      release(4, "water", "below_threshold", 20),
      release(5, "water", "not_applicable", 20),
      release(6, "land", "zero", 20),
    ]),
  ];
  const series = releaseSeries(reports);

  test("adds up release ÷ threshold over what has both, and says how much is not told", () => {
    expect(loadOf(series, 2023)).toMatchObject({ index: 5, known: 2 });
    expect(loadOf(series, 2024)).toEqual({ year: 2024, index: 1, known: 2, untold: 2 });
  });

  test("is unknown, not zero, when nothing is told", () => {
    const silent = releaseSeries([report(2024, [release(1, "air", "confidential", 100)])]);
    expect(loadOf(silent, 2024)).toEqual({ year: 2024, index: null, known: 0, untold: 1 });
  });

  test("is compared over what is known in both years: leaving a release out is no improvement", () => {
    expect(loadChange(series, 2024)).toEqual({ since: 2023, factor: 0.5 });
  });

  test("has nothing to compare with where the year before is silent", () => {
    expect(loadChange(series, 2023)).toBeNull();
  });

  test.each<[number | "zero", number | "zero", number | null]>([
    ["zero", "zero", 1],
    ["zero", 40, null],
    [40, "zero", 0],
  ])("from %s to %s changes by the factor %s", (then, now, factor) => {
    const two = releaseSeries([
      report(2023, [release(1, "air", then, 100)]),
      report(2024, [release(1, "air", now, 100)]),
    ]);
    expect(loadChange(two, 2024)).toEqual({ since: 2023, factor });
  });

  test("counts what is above its threshold, and what is left out", () => {
    expect(aboveIn(series, 2023)).toBe(2);
    expect(aboveIn(series, 2024)).toBe(0);
    expect(silentIn(series, 2024)).toBe(1);
  });
});
