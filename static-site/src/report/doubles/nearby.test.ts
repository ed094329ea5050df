import { afterEach, expect, test, vi } from "vitest";
import { nearby } from "./nearby.ts";

afterEach(() => vi.unstubAllGlobals());

const listed = (id: string, distance: number, status = "published") => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [76.8897, 43.2389] },
  properties: {
    category: "waste_dump",
    group: "waste",
    status,
    overdue: false,
    region: "KZ-75",
    authority: "AKIMAT",
    summary: "dump",
    filedAt: "2026-11-20T10:00:00+05:00",
    distance,
  },
});

test("only open complaints are offered, the nearest first", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json({
      type: "FeatureCollection",
      links: [],
      features: [
        listed("far", 111),
        listed("near", 8),
        listed("solved", 0, "resolved"),
        listed("contested", 22, "contested"),
      ],
    });
  });
  const found = await nearby(
    { lat: 43.2389, lon: 76.8897 },
    "waste",
    new Date("2026-11-22T20:00:00Z"),
    new AbortController().signal,
  );
  expect(found.map(({ complaint }) => complaint.id)).toEqual(["near", "contested", "far"]);
  const query = new URL(asked[0] ?? "", "http://x").searchParams;
  expect(query.get("near")).toBe("43.2389,76.8897");
  expect(query.get("radius")).toBe("250");
  expect(query.get("group")).toBe("waste");
  // Thirty days back from the 23rd, which it is in Kazakhstan already.
  expect(query.get("from")).toBe("2026-10-24");
});
