import { describe, expect, test } from "vitest";
import type { Region } from "../api/codes.ts";
import type { Totals, TotalYear } from "../api/totals.ts";
import { unitFor } from "../charts/units.ts";
import { speak } from "../i18n/language.ts";
import { readAbout, writeAbout } from "./address.ts";
import { lastYearOf, rowsOf, totalsByRegion } from "./by-region.ts";
import { complaintsCsv } from "./complaints-csv.ts";
import { regionsCsv } from "./regions-csv.ts";
import { sumSentence } from "./sum-sentence.ts";
import { allSums, largestRelease, resourceSums, sumSeries, wasteYears } from "./sums.ts";

const year = (of: number, more: Partial<TotalYear> = {}): TotalYear => ({
  year: of,
  facilities: 1,
  releases: [],
  energyGj: null,
  waterM3: null,
  wasteHazardousKg: null,
  wasteOtherKg: null,
  wasteRecoveredKg: null,
  ...more,
});
const nox = (kg: number | null, reported = 1, untold = 0) => ({
  pollutant: 8,
  medium: "air" as const,
  kg,
  reported,
  untold,
});
const totals = (...years: TotalYear[]): Totals => ({ region: null, licence: null, years });
const region = (code: string): Region => ({
  code,
  type: "region",
  names: { kk: code, ru: code, en: code },
  centre: { names: { kk: "x", ru: "x", en: "x" }, lat: 50, lon: 70 },
  bbox: [60, 45, 70, 50],
});

describe("a sum of what facilities told", () => {
  const years = [
    year(2021, { releases: [nox(100)] }),
    year(2023, { releases: [nox(0, 2)] }),
    year(2024, { releases: [nox(0, 0, 3)] }),
  ];
  const series = sumSeries(years, 8, "air");

  test("is zero only where somebody told zero; of nobody's word nothing is known", () => {
    expect(series.points.map((point) => [point.year, point.state, point.amount])).toEqual([
      [2021, "value", 100],
      [2022, "not_reported", null],
      [2023, "zero", 0],
      [2024, "not_reported", null],
    ]);
    expect(series.points.at(-1)).toMatchObject({ reported: 0, untold: 3 });
  });

  test.each([
    [[100, null, 150], "In 2023, 150 kg; up 50% since 2021; nobody reported for 2022."],
    [[100, 50, null], "In 2022, 50 kg; down 50% since 2021; nobody reported for 2023."],
    [[null, null], "Nobody told a figure."],
    [[0, 80], "In 2022, 80 kg."],
  ])("%j: %s", (amounts, words) => {
    speak("en");
    const told = amounts.map((kg, i) => year(2021 + i, kg === null ? {} : { releases: [nox(kg)] }));
    const { points } = sumSeries(told, 8, "air");
    expect(sumSentence(points, unitFor("mass", 150)).replaceAll("\u00a0", " ")).toBe(words);
  });

  test("what is most in thresholds comes first, what has none last", () => {
    const one = year(2024, {
      releases: [
        { pollutant: 3, medium: "air", kg: 1000, reported: 1, untold: 0 },
        { pollutant: 17, medium: "water", kg: 50, reported: 1, untold: 0 },
        { pollutant: 1, medium: "land", kg: 9999, reported: 1, untold: 0 },
      ],
    });
    const threshold = (no: number) => ({ 3: 500, 17: 5 })[no] ?? null;
    expect(allSums([one], threshold).map(({ pollutant }) => pollutant)).toEqual([17, 3, 1]);
  });

  test("energy of a year without a word is not zero", () => {
    const points = resourceSums([year(2023, { energyGj: 7 }), year(2024)], ({ energyGj }) => energyGj).points;
    expect(points.map(({ state }) => state)).toEqual(["value", "not_reported"]);
  });
});

test.each<[Partial<TotalYear>, number | null]>([
  [{ wasteHazardousKg: 30, wasteOtherKg: 70, wasteRecoveredKg: 25 }, 0.25],
  [{ wasteOtherKg: 50, wasteRecoveredKg: 0 }, 0],
  [{ wasteOtherKg: 50 }, null],
  [{ wasteRecoveredKg: 10 }, null],
  [{ wasteOtherKg: 5, wasteRecoveredKg: 10 }, null],
  [{ wasteHazardousKg: 0, wasteRecoveredKg: 0 }, null],
])("of the waste %j the part %s is put to use", (waste, share) => {
  expect(wasteYears([year(2024, waste)])[0]?.share).toBe(share);
});

describe("regions by one release", () => {
  const regions = [region("KZ-10"), region("KZ-11"), region("KZ-15")];
  const known = new Map([
    ["KZ-10", totals(year(2023, { releases: [nox(10)] }), year(2024, { releases: [nox(25)] }))],
    ["KZ-11", totals(year(2024))],
    ["KZ-15", totals(year(2024, { releases: [nox(75)] }))],
  ]);
  const about = { pollutant: 8, medium: "air" } as const;

  test("the most first with its part of all, those without a figure last", () => {
    expect(rowsOf(regions, known, about, 2024).map(({ region: is, share }) => [is.code, share])).toEqual([
      ["KZ-15", 0.75],
      ["KZ-10", 0.25],
      ["KZ-11", null],
    ]);
    expect(lastYearOf(known, about)).toBe(2024);
    expect(lastYearOf(known, { pollutant: 1, medium: "air" })).toBeUndefined();
  });

  test("every region is asked for once, a few at a time", async () => {
    let open = 0;
    let most = 0;
    const asked: string[] = [];
    const ask = async ({ region: code }: { region?: string }) => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      asked.push(code ?? "");
      return totals();
    };
    const many = Array.from({ length: 20 }, (_, i) => region(`KZ-${10 + i}`));
    const come: string[] = [];
    await totalsByRegion(many, new AbortController().signal, (code) => come.push(code), ask);
    expect(come.sort()).toEqual(many.map(({ code }) => code));
    expect(asked.length).toBe(20);
    expect(most).toBeLessThanOrEqual(5);
  });

  test("the file tells every region and year, with how many told it", () => {
    const rows = rowsOf(regions.slice(0, 1), known, about, 2024);
    expect(regionsCsv(rows, about, "CC BY 4.0").split("\r\n").slice(1)).toEqual([
      "KZ-10,KZ-10,KZ-10,KZ-10,2023,8,air,10,kg,1,0,CC BY 4.0",
      "KZ-10,KZ-10,KZ-10,KZ-10,2024,8,air,25,kg,1,0,CC BY 4.0",
      "",
    ]);
  });
});

test.each(["", "?pollutant=17&medium=water", "?year=2023"])("the address %j is kept", (address) => {
  expect(writeAbout(readAbout(address))).toBe(address);
});

test("a region opens with the release of which it told most, and an address may ask for another", () => {
  const of = (pollutant: number, kg: number | null, reported = 1) => ({
    pollutant,
    medium: "air" as const,
    kg,
    reported,
    untold: 0,
  });
  const year = (year: number, ...releases: ReturnType<typeof of>[]) => ({
    year,
    facilities: 1,
    releases,
    energyGj: null,
    waterM3: null,
    wasteHazardousKg: null,
    wasteOtherKg: null,
    wasteRecoveredKg: null,
  });
  const usual = largestRelease([year(2024, of(8, 99)), year(2025, of(11, 5), of(17, 7), of(2, null, 0))]);
  expect(usual?.pollutant).toBe(17);
  expect(readAbout("", usual)).toEqual({ pollutant: 17, medium: "air", year: undefined });
  expect(writeAbout(readAbout("?pollutant=8&medium=air", usual), usual)).toBe("?pollutant=8&medium=air");
  expect(writeAbout(readAbout("", usual), usual)).toBe("");
  expect(largestRelease([year(2025, of(8, null, 0))])).toBeUndefined();
});

test("the file of a region's complaints has every group and state", () => {
  const summary = {
    total: 3,
    overdue: 1,
    byStatus: { resolved: 2 },
    byGroup: { air: 3 },
    byCategory: {},
    byYear: [],
  };
  const lines = complaintsCsv("KZ-10", summary).trim().split("\r\n");
  expect(lines).toContain('KZ-10,total,,3,"CC BY 4.0, Ecomap"');
  expect(lines).toContain('KZ-10,group,water,0,"CC BY 4.0, Ecomap"');
  expect(lines).toContain('KZ-10,status,resolved,2,"CC BY 4.0, Ecomap"');
});
