import { afterEach, beforeEach, expect, test, vi } from "vitest";

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
};

beforeEach(() => {
  stored.clear();
  vi.resetModules();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

const fresh = () => import("./supporter.ts");

test("a browser calls itself the same on every visit, in letters that the server takes", async () => {
  const first = (await fresh()).supporter();
  vi.resetModules();
  expect((await fresh()).supporter()).toBe(first);
  expect(first).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
});

test("another browser calls itself otherwise", async () => {
  const first = (await fresh()).supporter();
  stored.clear();
  vi.resetModules();
  expect((await fresh()).supporter()).not.toBe(first);
});

test("what was said of one complaint is not said of another", async () => {
  const { keepSaid, saidOf, NOTHING } = await fresh();
  keepSaid("a", "affects_me");
  expect(saidOf("a")).toEqual({ affectsMe: true, stillThere: false, photo: false });
  expect(saidOf("b")).toEqual(NOTHING);
});

test("who says that it is still there is affected too, and says it once", async () => {
  const { keepSaid, saidOf } = await fresh();
  keepSaid("a", "still_there");
  keepSaid("a", "photo");
  expect(saidOf("a")).toEqual({ affectsMe: true, stillThere: true, photo: true });
  expect(keepSaid("a", "affects_me")).toEqual(saidOf("a"));
});

test("a browser that forbids storage remembers as long as the page is open", async () => {
  const forbidden = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden });
  const { keepSaid, saidOf, supporter } = await fresh();
  expect(supporter()).toBe(supporter());
  keepSaid("a", "affects_me");
  expect(saidOf("a").affectsMe).toBe(true);
});
