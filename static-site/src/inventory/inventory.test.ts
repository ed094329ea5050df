import { describe, expect, test } from "vitest";
import type { Ranked, Ranking } from "../api/releases.ts";
import { type Language, speak } from "../i18n/language.ts";
import { lastYear, readAsked, yearsToChoose } from "./asked.ts";
import { byUnit, shareOfLargest } from "./ranking/order.ts";
import { rankingSentence } from "./ranking/sentence.ts";

const ranked = (facility: string, kg: number, perUnit: Ranked["perUnit"] = null): Ranked => ({
  facility,
  names: { kk: facility, ru: facility, en: facility },
  region: "KZ-10",
  activity: null,
  kg,
  aboveThreshold: false,
  method: null,
  share: null,
  perUnit,
});

/** A ranking of facilities a, b, c … with these amounts in kg. */
const ranking = (amounts: readonly number[], untold = 0): Ranking => ({
  pollutant: 8,
  medium: "air",
  year: 2025,
  licence: null,
  thresholdKg: 100_000,
  totalKg: amounts.reduce((sum, kg) => sum + kg, 0),
  reporting: amounts.length,
  untold,
  releases: amounts.map((kg, i) => ranked(String.fromCharCode(97 + i), kg)),
  links: [],
});

const say = (of: Language, amounts: readonly number[], untold = 0) => {
  speak(of);
  return rankingSentence(ranking(amounts, untold), "NOx").replaceAll("\u00a0", " ");
};

describe("a ranking is told in a sentence", () => {
  const seven = [500, 300, 200, 100, 50, 30, 20].map((t) => t * 1000);

  test.each<[Language, string]>([
    [
      "ru",
      "NOx: на пять крупнейших приходится 96 % из 1200 т, о которых за 2025 год сообщили 7 предприятий.",
    ],
    [
      "kk",
      "NOx: 2025 жыл үшін 7 кәсіпорын барлығы 1200 т шығарғанын хабарлады, соның 96 %-ы ең ірі бесеуіне тиесілі.",
    ],
    ["en", "NOx: the five largest release 96% of the 1,200 t that 7 facilities reported for 2025."],
  ])("in %s", (of, words) => expect(say(of, seven)).toBe(words));

  test.each<[number[], number, string]>([
    [[], 0, "NOx: no facility reported a figure for 2025."],
    [[], 2, "NOx: no facility reported a figure for 2025. 2 facilities named this release without a figure."],
    [[40], 0, "NOx: for 2025 one facility reported a figure, a: 40 kg."],
    [[0, 0], 0, "NOx: for 2025, 2 facilities reported zero."],
    [
      [60, 40],
      1,
      "NOx: a releases 60% of the 100 kg that 2 facilities reported for 2025. 1 facility more named this release without a figure: the true total is higher.",
    ],
  ])("%j and %d untold: %s", (amounts, untold, words) => expect(say("en", amounts, untold)).toBe(words));
});

test("the part of the largest is of all, also of those that are not shown", () => {
  expect(shareOfLargest(ranking([60, 40]).releases, 200)).toBe(0.5);
  expect(shareOfLargest(ranking([6, 5, 4, 3, 2, 1]).releases, 21, 2)).toBeCloseTo(11 / 21);
  expect(shareOfLargest([], 0)).toBeNull();
});

test("per unit of product only those stand on one scale that count it alike", () => {
  const { groups, without } = byUnit([
    ranked("a", 100, { kg: 1, unit: "t" }),
    ranked("b", 90, { kg: 7, unit: "MWh" }),
    ranked("c", 80, { kg: 5, unit: "t" }),
    ranked("d", 70),
  ]);
  expect(groups.map(({ unit, releases }) => [unit, releases.map(({ facility }) => facility)])).toEqual([
    ["t", ["c", "a"]],
    ["MWh", ["b"]],
  ]);
  expect(without).toBe(1);
});

describe("the years that can be chosen", () => {
  test.each([
    ["2026-11-22T12:00:00Z", 2025],
    ["2026-12-31T20:00:00Z", 2026],
    ["2027-01-01T00:00:00Z", 2026],
  ])("at %s the last whole one is %d", (now, year) => expect(lastYear(new Date(now))).toBe(year));

  test("go back to 2015, with an older one that an address asks for", () => {
    const years = yearsToChoose(new Date("2026-11-22T12:00:00Z"), 2009);
    expect([years[0], years.at(-2), years.at(-1)]).toEqual([2025, 2015, 2009]);
  });

  test("a release of an address is read part by part", () => {
    expect(readAsked(new URLSearchParams("pollutant=17&medium=soil&year=1999"))).toEqual({
      pollutant: 17,
      medium: null,
      year: null,
    });
  });
});
