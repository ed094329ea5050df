import { afterEach, expect, test, vi } from "vitest";
import { boxAround, metres, nearby } from "./nearby.ts";

afterEach(() => vi.unstubAllGlobals());

const ALMATY = { lat: 43.2389, lon: 76.8897 };

test.each([
  ["nowhere else", ALMATY, 0],
  ["a thousandth of a degree north", { lat: 43.2399, lon: 76.8897 }, 111],
  ["a thousandth of a degree east", { lat: 43.2389, lon: 76.8907 }, 81],
  ["a degree north", { lat: 44.2389, lon: 76.8897 }, 111_195],
])("from Almaty to %s", (_, to, far) => {
  const found = metres(ALMATY, to);
  expect(Math.abs(found - far)).toBeLessThanOrEqual(Math.max(1, far * 0.002));
});

test("the box holds the circle, and little more", () => {
  const [west = 0, south = 0, east = 0, north = 0] = boxAround(ALMATY, 250).split(",").map(Number);
  for (const edge of [
    { lat: ALMATY.lat, lon: west },
    { lat: ALMATY.lat, lon: east },
    { lat: south, lon: ALMATY.lon },
    { lat: north, lon: ALMATY.lon },
  ])
    expect(metres(ALMATY, edge)).toBeCloseTo(250, -0.5);
});

const listed = (id: string, lat: number, lon: number, status = "published") => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [lon, lat] },
  properties: {
    category: "waste_dump",
    group: "waste",
    status,
    overdue: false,
    region: "KZ-75",
    authority: "AKIMAT",
    summary: "dump",
    filedAt: "2026-11-20T10:00:00+05:00",
  },
});

test("only open complaints within 250 m are offered, the nearest first", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json({
      type: "FeatureCollection",
      links: [],
      features: [
        listed("near2", 43.2399, 76.8897),
        listed("near1", 43.2389, 76.8898),
        listed("corner", 43.2411, 76.8927),
        listed("solved", 43.2389, 76.8897, "resolved"),
        listed("contested", 43.2391, 76.8897, "contested"),
      ],
    });
  });
  const found = await nearby(ALMATY, "waste", new Date("2026-11-22T20:00:00Z"), new AbortController().signal);
  expect(found.map(({ complaint }) => complaint.id)).toEqual(["near1", "contested", "near2"]);
  const query = new URL(asked[0] ?? "", "http://x").searchParams;
  expect(query.get("group")).toBe("waste");
  expect(query.get("from")).toBe("2026-10-24");
});
