import { describe, expect, test } from "vitest";
import type { Facility } from "../../../api/facility.ts";
import {
  baseOf,
  draftOf,
  type FacilityDraft,
  facilityBody,
  facilityFaults,
  idFrom,
  mergedOver,
  movedIn,
  NO_FACILITY,
} from "./fields.ts";

const facility = (version: number, part: Partial<Facility["properties"]> = {}): Facility => ({
  type: "Feature",
  id: "ust-zinc",
  geometry: { type: "Point", coordinates: [82.61, 49.95] },
  properties: {
    names: { kk: "Өскемен мырыш зауыты", ru: "Усть-Каменогорский цинковый завод", en: "Ust Zinc" },
    operator: "Мырыш АҚ",
    bin: "123456789012",
    region: "KZ-63",
    settlement: null,
    activity: "2.e",
    category: "I",
    product: null,
    uncertaintyM: 0,
    locationSource: null,
    demonstration: true,
    reportYears: [2024],
    activities: [],
    operatorId: null,
    formerNames: [],
    operators: [],
    permits: [],
    inspections: [],
    replies: [],
    documents: [],
    strip: [],
    version,
    reports: [],
    ...part,
  },
});

test("what is there goes back as it was, and what is not known is left out", () => {
  const draft = draftOf(facility(3));
  expect(baseOf(draft)?.version).toBe(3);
  expect(facilityFaults(draft)).toEqual({});
  expect(JSON.parse(JSON.stringify(facilityBody(draft)))).toEqual({
    names: { kk: "Өскемен мырыш зауыты", ru: "Усть-Каменогорский цинковый завод", en: "Ust Zinc" },
    operator: "Мырыш АҚ",
    bin: "123456789012",
    region: "KZ-63",
    activity: "2.e",
    category: "I",
    location: { lat: 49.95, lon: 82.61 },
    uncertaintyM: 0,
  });
});

describe("somebody else changed the facility meanwhile", () => {
  const begun = draftOf(facility(3));
  const mine: FacilityDraft = { ...begun, product: "цинк", operator: "Цинк ТОО" };
  const newest = draftOf(facility(4, { operator: "Мырыш ЖШС", settlement: "Өскемен" }));

  test("what they changed is told, and where both did", () =>
    expect(movedIn(mine, newest)).toEqual([
      { field: "operator", before: "Мырыш АҚ", now: "Мырыш ЖШС", both: true },
      { field: "settlement", before: "", now: "Өскемен", both: false },
    ]));

  test("what was typed stays, the rest is taken from them, over the newest version", () => {
    const merged = mergedOver(mine, newest);
    expect(merged).toMatchObject({ product: "цинк", operator: "Цинк ТОО", settlement: "Өскемен" });
    expect(baseOf(merged)?.version).toBe(4);
  });

  test("the same change on both sides is no quarrel", () =>
    expect(movedIn({ ...begun, settlement: "Өскемен", operator: "Мырыш ЖШС" }, newest)).toEqual([
      { field: "operator", before: "Мырыш АҚ", now: "Мырыш ЖШС", both: false },
      { field: "settlement", before: "", now: "Өскемен", both: false },
    ]));
});

test.each<[keyof FacilityDraft, string, unknown]>([
  ["bin", "12345", ["notBin"]],
  ["bin", "", undefined],
  ["lat", "", ["needed"]],
  ["lat", "север", ["notDegrees"]],
  ["lat", "49,95", undefined],
  ["operatorId", "Мырыш", ["notAddress"]],
  ["uncertaintyM", "50 м", ["notNumber"]],
  ["nameKk", "", ["needed"]],
  ["region", "", ["needed"]],
])("%s “%s”", (field, text, fault) =>
  expect(facilityFaults({ ...draftOf(facility(1)), [field]: text })[field]).toEqual(fault),
);

test.each([
  ["ust-zinc", undefined],
  ["", ["notAddress"]],
  ["-ust", ["notAddress"]],
  ["Ust", ["notAddress"]],
])("the address “%s” of a new facility", (id, fault) =>
  expect(facilityFaults({ ...NO_FACILITY, id }).id).toEqual(fault),
);

test.each([
  ["Ust-Kamenogorsk Zinc, Plant № 2", "ust-kamenogorsk-zinc-plant-no-2"],
  ["  Café Ünal ", "cafe-unal"],
  ["Мырыш", ""],
])("an address made of “%s” is “%s”", (name, id) => expect(idFrom(name)).toBe(id));
