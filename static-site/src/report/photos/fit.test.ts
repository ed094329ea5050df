import { expect, test } from "vitest";
import { fitted, moved, sha256 } from "./fit.ts";

test.each([
  [4000, 3000, 2560, 1920],
  [3000, 4000, 1920, 2560],
  [2560, 100, 2560, 100],
  [640, 480, 640, 480],
  [100_000, 10, 2560, 1],
])("%d × %d is sent as %d × %d", (width, height, w, h) =>
  expect(fitted(width, height)).toEqual({ width: w, height: h }),
);

test("a photo moves by one place, and not beyond the ends", () => {
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});

test("the checksum is SHA-256 in hex", async () => {
  expect(await sha256(new TextEncoder().encode("abc").buffer)).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
