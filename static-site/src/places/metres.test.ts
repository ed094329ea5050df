import { expect, test } from "vitest";
import { metres } from "./metres.ts";

const ALMATY = { lat: 43.2389, lon: 76.8897 };

test.each([
  ["nowhere else", ALMATY, 0],
  ["a thousandth of a degree north", { lat: 43.2399, lon: 76.8897 }, 111],
  ["a thousandth of a degree east", { lat: 43.2389, lon: 76.8907 }, 81],
  ["a degree north", { lat: 44.2389, lon: 76.8897 }, 111_195],
])("from Almaty to %s", (_, to, far) =>
  expect(Math.abs(metres(ALMATY, to) - far)).toBeLessThanOrEqual(Math.max(1, far * 0.002)),
);
