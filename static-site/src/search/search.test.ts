import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { findTowns, type Town } from "./towns.ts";

const town = (kk: string, ru: string, en: string, size: number): Town => ({
  name: { kk, ru, en },
  region: "KZ-75",
  lat: 43,
  lon: 76,
  class: size,
});

const towns = [
  town("Ақтау", "Актау", "Aktau", 2),
  town("Ақтөбе", "Актобе", "Aktobe", 1),
  town("Өскемен", "Усть-Каменогорск", "Oskemen", 1),
];

test("Kazakh letters are found by the letters of a Russian keyboard", () => {
  expect(fold("Өскемен")).toBe("оскемен");
  expect(findTowns(towns, "оске").map((t) => t.name.en)).toEqual(["Oskemen"]);
});

test("larger towns come first, in whatever language is typed", () => {
  expect(findTowns(towns, "акт").map((t) => t.name.ru)).toEqual(["Актобе", "Актау"]);
  expect(findTowns(towns, "AKT").map((t) => t.name.en)).toEqual(["Aktobe", "Aktau"]);
});

test("any word of a name can be typed, one letter is too few", () => {
  expect(findTowns(towns, "каменогор")).toHaveLength(1);
  expect(findTowns(towns, "усть-к")).toHaveLength(0);
  expect(findTowns(towns, "а")).toEqual([]);
});
