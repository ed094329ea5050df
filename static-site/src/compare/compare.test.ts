import { describe, expect, test } from "vitest";
import { Problem } from "../api/problem.ts";
import { facility, release, report } from "../charts/samples.ts";
import { unitFor } from "../charts/units.ts";
import { speak } from "../i18n/language.ts";
import { compareCsv } from "./compare-csv.ts";
import { fetchAll } from "./fetched.ts";
import { dividedLine, type Line, releaseLines, resourceLines, roomOf, tellers, yearsOfAll } from "./lines.ts";
import { validOn, violationsOf } from "./oversight.ts";
import { compareSentence } from "./sentence.ts";

const a = [
  report(2022, [release(8, "air", 300, 100)], { production: { amount: 10, unit: "t" } }),
  report(2024, [release(8, "air", 200, 100), release(17, "water", 5)], {
    production: { amount: 20, unit: "t" },
    waterM3: 40,
  }),
];
const b = [
  report(2023, [release(8, "air", 50, 100)], { production: { amount: 5, unit: "t" } }),
  report(2024, [release(8, "air", "confidential", 100)]),
];
const c = [report(2024, [release(8, "air", 20, 100)], { production: { amount: 2, unit: "MWh" } })];

const first = (lines: readonly Line[]): Line => {
  const [line] = lines;
  if (!line) throw new Error("no line");
  return line;
};
const amounts = (line: Line) => line.cells.map(({ series }) => series.points.map(({ amount }) => amount));

describe("facilities stand side by side over the same years", () => {
  test("from the first report of any to the last of any; a year without is silent", () => {
    expect(yearsOfAll([a, b])).toEqual([2022, 2023, 2024]);
    const nox = first(releaseLines([a, b]));
    expect(amounts(nox)).toEqual([
      [300, null, 200],
      [null, 50, null],
    ]);
    expect(nox.cells[1]?.series.points.map(({ state }) => state)).toEqual([
      "not_reported",
      "value",
      "confidential",
    ]);
  });

  test("what most of them tell comes first", () => {
    const lines = releaseLines([a, b, c]);
    expect(lines.map(({ key, ...line }) => [key, tellers(line as Line)])).toEqual([
      ["8/air", 3],
      ["17/water", 1],
    ]);
    expect(resourceLines([a, b, c]).map(({ key }) => key)).toEqual(["water"]);
  });

  test("the scale has room for the largest of all and the threshold", () => {
    expect(roomOf(first(releaseLines([a, b])), null)).toBe(300);
    expect(roomOf(first(releaseLines([c])), null)).toBe(100);
  });

  test("per unit of product: own production of the year, and a scale for those that make the same", () => {
    const nox = dividedLine(first(releaseLines([a, b, c])), [a, b, c]);
    expect(amounts(nox)).toEqual([
      [30, null, 10],
      [null, 10, null],
      [null, null, 10],
    ]);
    expect(nox.cells.map(({ per }) => per)).toEqual(["t", "t", "MWh"]);
    expect([roomOf(nox, "t"), roomOf(nox, "MWh")]).toEqual([30, 10]);
    const untold = dividedLine(first(releaseLines([[report(2024, [release(8, "air", 9)])]])), [[]]);
    expect(untold.cells[0]?.per).toBe("");
  });
});

describe("a line is told in a sentence", () => {
  const names = ["A", "B", "C"];
  const say = (line: Line) => {
    speak("en");
    return compareSentence(line, names, unitFor("mass", 300)).replaceAll("\u00a0", " ");
  };
  const one = (...told: (Parameters<typeof release>[2] | null)[]) =>
    first(
      releaseLines(
        told.map((amount) => (amount === null ? [] : [report(2024, [release(8, "air", amount)])])),
      ),
    );

  test.each<[Parameters<typeof one>, string]>([
    [[300, 100], "For 2024, most: A, 300 kg; least: B, 100 kg, 3 times less."],
    [
      [300, 100, null],
      "For 2024, most: A, 300 kg; least: B, 100 kg, 3 times less. No figure for that year: C.",
    ],
    [[300, "zero"], "For 2024, most: A, 300 kg; B reports zero."],
    [["zero", "zero"], "For 2024 all that answered reported zero."],
    [[100, 102], "For 2024, about the same: B, 102 kg; A, 100 kg."],
    [[300, "confidential"], "For 2024 only one told a figure: A, 300 kg. No figure for that year: B."],
    [["confidential", "below_threshold"], "None of them told a figure."],
  ])("%j: %s", (told, words) => expect(say(one(...told))).toBe(words));

  test("the last year that two of them tell, not the last of one", () => {
    const late = [report(2023, [release(8, "air", 10)]), report(2025, [release(8, "air", 10)])];
    const early = [report(2023, [release(8, "air", 30)])];
    expect(say(first(releaseLines([late, early])))).toContain("For 2023, most: B, 30 kg");
  });

  test("different products are not called more or less", () => {
    const line = dividedLine(first(releaseLines([a, c])), [a, c]);
    expect(say(line)).toBe("For 2024: A, 10 kg/t; B, 10 kg/MWh.");
  });
});

describe("facilities are asked for all at once", () => {
  const { signal } = new AbortController();
  const problem = (status: number) => new Problem(status, "no", undefined, undefined, []);

  test("an id that nobody has is told apart", async () => {
    const ask = async (id: string) => {
      if (id === "gone") throw problem(404);
      return { ...facility(), id };
    };
    const { facilities, missing } = await fetchAll(["aa", "gone", "bb"], signal, ask);
    expect(facilities.map(({ id }) => id)).toEqual(["aa", "bb"]);
    expect(missing).toEqual(["gone"]);
  });

  test("any other failure is one of the whole", async () => {
    const ask = async () => {
      throw problem(500);
    };
    await expect(fetchAll(["aa"], signal, ask)).rejects.toThrow();
  });
});

test("violations are counted, and those not remedied", () => {
  const violation = (gravity: string, remediedOn: string | null) => ({
    id: "v",
    what: "w",
    article: null,
    gravity,
    remedyBy: null,
    remediedOn,
    enforcement: [],
  });
  const inspection = {
    id: "i",
    on: "2025-01-01",
    authority: null,
    planned: null,
    result: null,
    source: null,
  };
  expect(
    violationsOf([
      { ...inspection, violations: [violation("grave", null), violation("minor", "2025-02-01")] },
      { ...inspection, violations: [] },
    ]),
  ).toEqual({ inspections: 2, all: 2, grave: 1, open: 1 });
});

test.each([
  ["2024-01-01", "2026-01-01", 1],
  ["2024-01-01", null, 1],
  [null, "2025-06-01", 1],
  ["2025-06-02", null, 0],
  ["2020-01-01", "2025-05-31", 0],
])("a permit from %s until %s is valid on 1 June 2025: %d", (issuedOn, validUntil, valid) => {
  const permit = { id: "p", number: null, kind: "impact", issuedBy: null, limits: [], source: null };
  expect(validOn([{ ...permit, issuedOn, validUntil }], "2025-06-01")).toBe(valid);
});

test("the file has every facility, year and figure, whole and per unit of product", () => {
  speak("en");
  const facilities = [facility({ reports: c }), facility({ reports: b })];
  const [head, ...rows] = compareCsv(facilities, releaseLines([c, b]), [], "CC BY 4.0").split("\r\n");
  expect(head?.split(",").slice(7, 12)).toEqual([
    "state",
    "amount",
    "unit",
    "per_unit_of_product",
    "product_unit",
  ]);
  expect(rows).toEqual([
    'steppe-metal,"Steppe, metal",2023,release,8,Pollutant no. 8,air,not_reported,,kg,,MWh,,100,CC BY 4.0',
    'steppe-metal,"Steppe, metal",2024,release,8,Pollutant no. 8,air,value,20,kg,10,MWh,measured,100,CC BY 4.0',
    'steppe-metal,"Steppe, metal",2023,release,8,Pollutant no. 8,air,value,50,kg,10,t,measured,100,CC BY 4.0',
    'steppe-metal,"Steppe, metal",2024,release,8,Pollutant no. 8,air,confidential,,kg,,t,,100,CC BY 4.0',
    "",
  ]);
});
