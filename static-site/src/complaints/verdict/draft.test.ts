import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { daysLeft, dropDraft, faultOf, keepDraft, keptDraft } from "./draft.ts";

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  [null, "", "choose"],
  ["confirmed", "", null],
  ["contested", "", "tooShort"],
  ["contested", "  Мусор    ", "tooShort"],
  ["contested", "Мусор на месте", null],
  ["contested", "х".repeat(1000), null],
  ["contested", "х".repeat(1001), "tooLong"],
] as const)("%s with “%.12s” lacks: %s", (verdict, comment, fault) =>
  expect(faultOf({ verdict, comment })).toBe(fault),
);

test.each([
  ["2027-01-09", "2026-12-10", 30],
  ["2027-01-09", "2027-01-08", 1],
  ["2027-01-09", "2027-01-09", 0],
])("until %s there are on %s %d days left", (until, today, days) =>
  expect(daysLeft(until, today)).toBe(days),
);

test("what was typed is there again, for its complaint alone, until it is sent", () => {
  keepDraft("a", { verdict: "contested", comment: "Мусор на" });
  expect(keptDraft("a")).toEqual({ verdict: "contested", comment: "Мусор на" });
  expect(keptDraft("b")).toEqual({ verdict: null, comment: "" });
  dropDraft("a");
  expect(keptDraft("a")).toEqual({ verdict: null, comment: "" });
});

test.each(["nonsense", "7", '{"verdict":"x","comment":1}'])(
  "what cannot be read is as nothing: %s",
  (kept) => {
    stored.set("ecomap.verdict.a", kept);
    expect(keptDraft("a")).toEqual({ verdict: null, comment: "" });
  },
);
