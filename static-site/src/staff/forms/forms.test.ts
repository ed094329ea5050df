import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Problem } from "../../api/problem.ts";
import { monthsLater, pastFault, textFault } from "./faults.ts";
import { drop, isKept, keep, kept } from "./kept.ts";
import { refusal } from "./use-form.ts";

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

const EMPTY = { text: "", pages: [] as readonly string[] };

describe("what is typed", () => {
  test("is there again on this device, also what is wrong with it", () => {
    keep("answer-1", { text: "a", pages: ["p1"] });
    expect(kept("answer-1", EMPTY)).toEqual({ text: "a", pages: ["p1"] });
    expect(isKept("answer-1")).toBe(true);
    expect(kept("answer-2", EMPTY)).toEqual(EMPTY);
  });

  test("is forgotten once it was sent", () => {
    keep("answer-1", { text: "a" });
    drop("answer-1");
    expect(isKept("answer-1")).toBe(false);
    expect(kept("answer-1", EMPTY)).toEqual(EMPTY);
  });

  test.each([
    ["of an older version", '{"text":"a","gone":1}', { text: "a", pages: [] }],
    ["of another kind", '{"text":7,"pages":"p"}', EMPTY],
    ["a list of other things", '{"pages":["p",1]}', EMPTY],
    ["not JSON", "{", EMPTY],
    ["null", "null", EMPTY],
  ])("%s does no harm", (_, text, expected) => {
    stored.set("ecomap.staff.old", text);
    expect(kept("old", EMPTY)).toEqual(expected);
  });

  test("lives as long as the page where storage is forbidden", () => {
    const forbidden = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
    keep("answer-3", { text: "b" });
    expect(kept("answer-3", EMPTY)).toEqual({ text: "b", pages: [] });
    drop("answer-3");
    expect(kept("answer-3", EMPTY)).toEqual(EMPTY);
  });
});

test.each([
  ["", 10, 20, ["needed"]],
  ["   ", 10, 20, ["needed"]],
  ["коротко", 10, 20, ["tooShort", 10]],
  ["ровно двадцать знако", 10, 20, undefined],
  ["двадцать один знак тут", 10, 20, ["tooLong", 20]],
  ["", 0, 20, undefined],
])("a text “%s” of %d to %d characters", (text, least, most, fault) =>
  expect(textFault(text, least, most)).toEqual(fault),
);

test.each([
  ["2026-11-22", undefined],
  ["2026-11-23", ["future"]],
  ["", undefined],
])("on 22 November, %s is no day to come", (day, fault) =>
  expect(pastFault(day, "2026-11-22")).toEqual(fault),
);

test.each([
  ["2026-12-14", "2027-02-14"],
  ["2026-12-31", "2027-02-28"],
  ["2027-12-31", "2028-02-29"],
  ["2026-06-30", "2026-08-30"],
])("two months after %s is %s", (day, later) => expect(monthsLater(day, 2)).toBe(later));

test("the server's errors go to their fields, and the rest to the summary", () => {
  const problem = new Problem(422, "Ошибка", undefined, undefined, [
    { pointer: "/text", code: "too_short", detail: "Коротко" },
    { pointer: "/documents/0", code: "no_such_evidence", detail: "Нет снимка" },
    { pointer: "/documents/1", code: "no_such_evidence", detail: "И этого нет" },
    { pointer: "/secret", code: "unknown", detail: "Лишнее" },
  ]);
  expect(refusal(problem, ["text", "pages"], { documents: "pages" })).toEqual({
    fields: { text: "Коротко", pages: "Нет снимка" },
    other: ["Лишнее"],
    said: problem.errors,
  });
});
