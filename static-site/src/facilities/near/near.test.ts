import { describe, expect, test } from "vitest";
import type { ListedComplaint } from "../../api/complaints.ts";
import { release, report } from "../../charts/samples.ts";
import { releaseSeries } from "../../charts/series.ts";
import { sides } from "./alleged.ts";
import { type Around, tallyOf } from "./around.ts";
import { nearCsv } from "./near-csv.ts";

const complaint = (
  group: ListedComplaint["properties"]["group"],
  distance: number,
  more: Partial<ListedComplaint["properties"]> = {},
): Around => ({
  complaint: {
    type: "Feature",
    id: "c",
    geometry: { type: "Point", coordinates: [73, 50] },
    properties: {
      category: `${group}_smell`,
      group,
      status: "published",
      overdue: false,
      region: "KZ-35",
      authority: "ECO",
      facility: null,
      place: null,
      summary: "…",
      language: "ru",
      filedAt: "2026-05-01T10:00:00+05:00",
      dueOn: null,
      photo: null,
      distance: null,
      ...more,
    },
  },
  distance,
  names: Boolean(more.facility),
});

test("near is what is within 5 km; a complaint from farther away that names the facility is counted apart", () => {
  const complaints = [
    complaint("air", 5000),
    complaint("air", 5001, { facility: "f" }),
    complaint("air", 10, { facility: "f", filedAt: "2025-05-01T10:00:00+05:00" }),
    complaint("air", 10, { filedAt: "2020-05-01T10:00:00+05:00" }),
  ];
  expect(tallyOf({ complaints, whole: true }, new Date("2026-06-01T00:00:00Z"))).toEqual({
    near: 3,
    whole: true,
    lastYear: 1,
    yearBefore: 1,
    naming: 2,
  });
});

describe("what residents allege stands beside what is reported", () => {
  const series = releaseSeries([
    report(2024, [
      release(1, "air", 10, 100),
      release(2, "air", 300, 100),
      release(3, "water", "confidential", 5),
    ]),
  ]);

  test("by medium, only within 5 km; noise stands beside nothing", () => {
    const found = sides(
      [complaint("air", 100), complaint("air", 9000), complaint("waste", 100), complaint("physical", 10)],
      series,
    );
    expect(found.map(({ subject, complaints, releases }) => [subject, complaints, releases.length])).toEqual([
      ["air", 1, 2],
      ["land", 1, 0],
    ]);
  });

  test("with the release furthest above its threshold first, and categories by number", () => {
    const [air] = sides(
      [complaint("air", 1, { category: "dust" }), complaint("air", 1), complaint("air", 1)],
      series,
    );
    expect(air?.releases.map(({ pollutant }) => pollutant)).toEqual([2, 1]);
    expect(air?.categories).toEqual([
      { code: "air_smell", count: 2 },
      { code: "dust", count: 1 },
    ]);
  });
});

test("the file of complaints near says of each how far it is, that it is alleged, and its licence", () => {
  const [columns, line, end] = nearCsv([complaint("air", 120.4, { facility: "f" })]).split("\r\n");
  expect(columns?.split(",").slice(-5)).toEqual([
    "distance",
    "unit",
    "names_the_facility",
    "standing",
    "licence",
  ]);
  expect(line).toBe(
    'c,2026-05-01T10:00:00+05:00,air_smell,published,false,73,50,120,m,true,alleged,"CC BY 4.0, Ecomap"',
  );
  expect(end).toBe("");
});
