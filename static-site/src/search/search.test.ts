import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { findTowns, nearestTown, type Town } from "./towns.ts";

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

test("the nearest town is told while it is near", () => {
  const almaty = { ...town("Алматы", "Алматы", "Almaty", 1), lat: 43.25, lon: 76.91 };
  const talgar = { ...town("Талғар", "Талгар", "Talgar", 3), lat: 43.3, lon: 77.24 };
  expect(nearestTown([almaty, talgar], { lat: 43.29, lon: 77.2 })).toBe(talgar);
  expect(nearestTown([almaty, talgar], { lat: 48, lon: 67 })).toBeNull();
  expect(nearestTown([], { lat: 48, lon: 67 })).toBeNull();
});
