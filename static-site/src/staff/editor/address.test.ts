import { expect, test } from "vitest";
import { hashOf, type Place, placeOf } from "./address.ts";

test.each<[string, Place]>([
  ["#desk", { at: "desk" }],
  ["#new", { at: "new" }],
  ["#facility/ust-zinc", { at: "facility", id: "ust-zinc" }],
  ["#facility/ust-zinc/edit", { at: "edit", id: "ust-zinc" }],
  ["#facility/ust-zinc/report/2025", { at: "report", id: "ust-zinc", year: 2025 }],
  ["#facility/ust-zinc/revisions/2025", { at: "revisions", id: "ust-zinc", year: 2025 }],
  ["#facility/ust-zinc/permit", { at: "keep", id: "ust-zinc", kind: "permit" }],
  [
    "#facility/ust-zinc/inspection/2026-05-03",
    { at: "keep", id: "ust-zinc", kind: "inspection", item: "2026-05-03" },
  ],
  ["#import", { at: "upload" }],
  ["#import/1m4k7tx2m8pq", { at: "import", id: "1m4k7tx2m8pq" }],
])("%s is a place, there and back", (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test.each([
  ["", { at: "desk" }],
  ["#elsewhere", { at: "desk" }],
  ["#facility/Ust/../x", { at: "desk" }],
  ["#facility/ust-zinc/report/two", { at: "facility", id: "ust-zinc" }],
  ["#import/a b", { at: "upload" }],
])("“%s” leads where it safely can", (hash, place) => expect(placeOf(hash)).toEqual(place));
