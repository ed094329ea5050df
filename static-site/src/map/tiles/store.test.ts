import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TileStore } from "./store.ts";
import type { Tile } from "./tile.ts";

const tile = (x: number): Tile => ({ z: 6, x, y: 22 });

/** The server: what was asked, and how each question is answered. */
let asked: { address: string; answer(status?: number): void }[];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal(
    "fetch",
    (address: string) =>
      new Promise<Response>((resolve) => {
        asked.push({ address, answer: (status = 204) => resolve(new Response(null, { status })) });
      }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const addresses = () => asked.map(({ address }) => address);
const settle = () => vi.advanceTimersByTimeAsync(0);

test("a tile is asked for once, at its address with the filter", async () => {
  const store = new TileStore("complaints", () => undefined);
  store.narrow("?group=air");
  store.want([tile(45)]);
  store.want([tile(45)]);
  const loaded = store.load(tile(45));
  expect(addresses()).toEqual(["/api/v1/tiles/complaints/6/45/22.mvt?group=air"]);
  expect(store.known(tile(45))).toBeUndefined();
  asked[0]?.answer();
  expect(await loaded).toEqual([]);
  expect(store.known(tile(45))).toEqual([]);
  expect(await store.load(tile(45))).toEqual([]);
  expect(asked).toHaveLength(1);
});

test("few are asked at once, the first first, and what is no longer wanted is not asked", async () => {
  const store = new TileStore("complaints", () => undefined);
  store.want(Array.from({ length: 20 }, (_, x) => tile(x)));
  expect(asked).toHaveLength(6);
  store.want([tile(40)]);
  expect(asked).toHaveLength(6);
  asked[0]?.answer();
  await settle();
  expect(addresses().at(-1)).toContain("/6/40/");
  for (const { answer } of asked) answer();
  await settle();
  expect(asked).toHaveLength(7);
});

test("another filter knows nothing yet; the first one is kept", async () => {
  const store = new TileStore("complaints", () => undefined);
  store.want([tile(45)]);
  asked[0]?.answer();
  await settle();
  store.narrow("?year=2026");
  expect(store.known(tile(45))).toBeUndefined();
  store.narrow("");
  expect(store.known(tile(45))).toEqual([]);
});

test("what failed is tried again after a pause, not at once, and not for ever", async () => {
  let changes = 0;
  const store = new TileStore("complaints", () => {
    changes++;
  });
  store.want([tile(45)]);
  asked[0]?.answer(503);
  await settle();
  expect(store.failed(tile(45))).toBe(true);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_010);
  expect(asked).toHaveLength(2);
  asked[1]?.answer();
  await settle();
  expect(store.failed(tile(45))).toBe(false);
  expect(changes).toBe(2);

  store.want([tile(46)]);
  for (let tries = 0; tries < 12; tries++) {
    asked.at(-1)?.answer(500);
    await vi.advanceTimersByTimeAsync(60_000);
  }
  const times = () => addresses().filter((address) => address.includes("/6/46/")).length;
  expect(times()).toBe(5);
  await vi.advanceTimersByTimeAsync(61_000);
  store.want([tile(46)]);
  expect(times()).toBe(6);
});

test("an old answer is shown until the new one has come", async () => {
  const store = new TileStore("complaints", () => undefined);
  store.want([tile(45)]);
  asked[0]?.answer();
  await vi.advanceTimersByTimeAsync(61_000);
  store.want([tile(45)]);
  expect(asked).toHaveLength(2);
  expect(store.known(tile(45))).toEqual([]);
  asked[1]?.answer(500);
  await settle();
  expect(store.known(tile(45))).toEqual([]);
});
