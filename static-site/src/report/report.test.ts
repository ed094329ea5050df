import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, degrees, EMPTY, faults, fieldOf, lengthOf, newReport } from "./report.ts";
import { changeKept, dropReport, keepPicture, keepReport, keptPicture, keptReport } from "./store.ts";

const whole = {
  ...EMPTY,
  lat: "43,2567",
  lon: " 76.9286 ",
  category: "waste_dump",
  description: "За гаражами у реки месяц лежит мусор.",
};
const TODAY = "2026-11-22";

describe("degrees are understood as people write them", () => {
  test.each([
    ["43.2567", 43.2567],
    ["43,2567", 43.2567],
    [" -5 ", -5],
    ["43°15′", Number.NaN],
    ["", Number.NaN],
    ["4e1", Number.NaN],
  ])("%s is %d", (typed, value) => expect(degrees(typed)).toBe(value));
});

describe("faults are told all at once", () => {
  test("an empty draft lacks place, category and text", () =>
    expect(faults(EMPTY, TODAY)).toEqual({
      location: "noPlace",
      category: "noCategory",
      description: "tooShort",
    }));

  test("a whole draft has none", () => expect(faults(whole, TODAY)).toEqual({}));

  test.each([
    [{ description: "x".repeat(19) }, { description: "tooShort" }],
    [{ description: `${" ".repeat(30)}short` }, { description: "tooShort" }],
    [{ description: "x".repeat(20) }, {}],
    [{ description: "x".repeat(5000) }, {}],
    [{ description: "x".repeat(5001) }, { description: "tooLong" }],
    [{ lat: "north" }, { location: "notNumbers" }],
    [{ occurredOn: "2026-11-23" }, { occurredOn: "future" }],
    [{ occurredOn: TODAY }, {}],
    [{ email: "nobody" }, { email: "email" }],
    [{ email: "a@b.kz" }, {}],
  ])("%o: %o", (change, found) => expect(faults({ ...whole, ...change }, TODAY)).toEqual(found));

  test("an emoji is one character", () => expect(lengthOf("🌳🌳 ")).toBe(2));
});

test("the body holds only what was said", () => {
  expect(JSON.parse(JSON.stringify(bodyOf({ ...whole, email: " a@b.kz " }, "ru")))).toEqual({
    category: "waste_dump",
    description: "За гаражами у реки месяц лежит мусор.",
    location: { lat: 43.2567, lon: 76.9286 },
    language: "ru",
    contact: { email: "a@b.kz" },
  });
});

test.each([
  ["/location/lat", "location"],
  ["/location", "location"],
  ["/contact/email", "email"],
  ["/description", "description"],
  ["/facility", null],
  ["Idempotency-Key", null],
])("the server's %s is shown beside %s", (pointer, field) => expect(fieldOf(pointer)).toBe(field));

describe("what this device keeps", () => {
  beforeEach(async () => {
    const kept = await keptReport();
    if (kept) await dropReport(kept);
  });

  test("a draft is as it was, keystroke by keystroke", async () => {
    const report = newReport("key-00000001");
    await keepReport(report);
    await keepReport({ ...report, draft: { ...EMPTY, description: "Ды" } });
    await keepReport({ ...report, draft: { ...EMPTY, description: "Дым" } });
    expect((await keptReport())?.draft.description).toBe("Дым");
  });

  test("a report is forgotten with its photos", async () => {
    const photo = {
      id: "p1",
      width: 4,
      height: 3,
      size: 5,
      sha256: "0",
      delivery: "waiting",
      evidenceId: null,
      reason: null,
    } as const;
    const report = { ...newReport("key-00000002"), photos: [photo] };
    await keepReport(report);
    await keepPicture("p1", new Blob(["bytes"]));
    expect(await keptPicture("p1")).not.toBeNull();
    await dropReport(report);
    expect(await keptReport()).toBeNull();
    expect(await keptPicture("p1")).toBeNull();
  });

  test("a report that is gone is not brought back by a late change", async () => {
    expect(await changeKept("key-gone", (report) => ({ ...report, stage: "filed" }))).toBeNull();
    expect(await keptReport()).toBeNull();
  });
});
