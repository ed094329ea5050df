import { expect, test } from "vitest";
import { queryOfFilter, readAddress, tileQuery, writeAddress } from "./address.ts";
import { boxOf, COUNTRY, holds, viewOf } from "./mercator.ts";

test.each([
  "",
  "?lat=43.25&lon=76.9&z=11",
  "?lat=43.25&lon=76.9&z=11&group=air&status=in_work&region=KZ-75&period=month&overdue=true&q=%D1%81%D0%B2%D0%B0%D0%BB%D0%BA%D0%B0",
  "?group=air&category=air_smog&year=2026",
  "?facilities=false",
  "?view=heat",
  "?lat=43.25&lon=76.9&z=17&spot=76.8999%2C43.2499%2C76.9001%2C43.2501",
])("the address %s is read and written without loss", (search) =>
  expect(writeAddress(readAddress(search))).toBe(search),
);

test.each([
  ["?group=fire&status=received&region=75&period=week&overdue=1&q=a", "unknown values"],
  ["?lat=91&lon=76&z=4", "a place off the map"],
  ["?year=1926&category=Smog!&view=list", "unknown values of newer names"],
  ["?spot=76.9,43.25,76.9,43.25", "a spot without width"],
  ["?spot=40,40,90,60", "a spot as wide as the country"],
  ["?spot=1,2,3", "half a spot"],
  ["?lat=43&lon=76", "a place without zoom"],
  ["?lat=x&lon=y&z=z", "no numbers"],
])("%s (%s) is as if it were not there", (search) => expect(writeAddress(readAddress(search))).toBe(""));

test("a period is counted back from today in Kazakhstan", () => {
  const lateEvening = new Date("2026-11-22T20:30:00Z");
  expect(queryOfFilter({ period: "month", group: "air" }, lateEvening)).toEqual({
    group: "air",
    from: "2026-10-24",
  });
});

test.each([
  [{}, true],
  [{ group: "air", status: "in_work", overdue: true, year: 2026 }, true],
  [{ group: "air", category: "air_smog" }, false],
  [{ region: "KZ-75" }, false],
  [{ period: "month" }, false],
  [{ q: "дым" }, false],
] as const)("tiles can hold the filter %o: %s", (filter, held) =>
  expect(tileQuery(filter) !== null).toBe(held),
);

test("a view of a box shows the whole box, and hardly more", () => {
  const view = viewOf(COUNTRY, 880, 700);
  const shown = boxOf(view, 880, 700);
  expect(holds([shown[0] - 0.1, shown[1] - 0.1, shown[2] + 0.1, shown[3] + 0.1], COUNTRY)).toBe(true);
  expect(shown[2] - shown[0]).toBeLessThan(43);
});

test("one zoom deeper shows half as much", () => {
  const [west, , east] = boxOf({ lat: 48, lon: 67, zoom: 5 }, 800, 600);
  const [deepWest, , deepEast] = boxOf({ lat: 48, lon: 67, zoom: 6 }, 800, 600);
  expect((east - west) / (deepEast - deepWest)).toBeCloseTo(2, 9);
});
