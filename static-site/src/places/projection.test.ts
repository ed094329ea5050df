import { expect, test } from "vitest";
import outline from "./outline.json";
import { DRAWING, onOutline } from "./projection.ts";

const [west = 0, south = 0, east = 0, north = 0] = outline.box;

test("the corners of the country's box are the corners of the drawing", () => {
  expect(onOutline({ lat: north, lon: west })).toEqual({ x: 0, y: 0 });
  const { x, y } = onOutline({ lat: south, lon: east });
  expect(x).toBe(DRAWING.width);
  expect(Math.round(y)).toBe(DRAWING.height);
});

test.each([
  ["Almaty, in the south-east", 43.25, 76.95, { x: [700, 800], y: [400, 500] }],
  ["Aktau, on the Caspian shore", 43.65, 51.16, { x: [50, 150], y: [400, 500] }],
  ["Petropavl, in the north", 54.87, 69.14, { x: [500, 600], y: [0, 60] }],
])("%s", (_, lat, lon, box) => {
  const at = onOutline({ lat, lon });
  expect(at.x).toBeGreaterThan(box.x[0] as number);
  expect(at.x).toBeLessThan(box.x[1] as number);
  expect(at.y).toBeGreaterThan(box.y[0] as number);
  expect(at.y).toBeLessThan(box.y[1] as number);
});
