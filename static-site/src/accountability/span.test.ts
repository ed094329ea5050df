import { expect, test } from "vitest";
import { readChoice, spanOf, writeChoice } from "./span.ts";

test("a choice is whole months up to this one, by Kazakhstan's calendar", () => {
  const evening = new Date("2026-10-31T19:30:00Z");
  expect(spanOf({ region: undefined, period: 12 }, evening)).toEqual({
    region: undefined,
    from: "2025-12-01",
    to: "2026-11-30",
  });
  expect(spanOf({ region: "KZ-75", period: 3 }, new Date("2026-02-10T00:00:00Z"))).toEqual({
    region: "KZ-75",
    from: "2025-12-01",
    to: "2026-02-28",
  });
});

test.each(["", "?region=KZ-75", "?months=36", "?region=KZ-10&months=3"])(
  "%s is read and written",
  (search) => {
    expect(writeChoice(readChoice(search))).toBe(search);
  },
);

test("what an address should not say is left out", () => {
  expect(readChoice("?region=Almaty&months=7")).toEqual({ region: undefined, period: 12 });
});
