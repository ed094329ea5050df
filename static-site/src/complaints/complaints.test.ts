import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { passed } from "./term.tsx";
import { bare, CODE_LENGTH, codeOf, forgetCode, keepCode } from "./tracking-code.ts";

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ["2026-11-23", 0],
  ["2026-11-20", 0],
  ["2026-12-14", 1],
  ["2027-01-10", 1],
])("of a term from 23 November to 14 December, on %s the share %d has passed", (today, share) =>
  expect(passed({ startedOn: "2026-11-23", dueOn: "2026-12-14" }, today)).toBe(share),
);

test("in the middle of its term the bar is half full", () =>
  expect(passed({ startedOn: "2026-12-01", dueOn: "2026-12-21" }, "2026-12-11")).toBe(0.5));

test("a code is kept for its complaint alone, as it was shown or as it was typed", () => {
  expect(bare(" 0a1b2-c3d4e f5g6h–j7k8m ")).toHaveLength(CODE_LENGTH);
  keepCode("0k3f9a2b7c1d", "0a1b2-c3d4e-f5g6h-j7k8m");
  expect(codeOf("0k3f9a2b7c1d")).toBe("0A1B2C3D4EF5G6HJ7K8M");
  expect(codeOf("another")).toBeUndefined();
  forgetCode("0k3f9a2b7c1d");
  expect(codeOf("0k3f9a2b7c1d")).toBeUndefined();
});

test("a browser that forbids storage shows the page all the same", () => {
  const forbidden = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("sessionStorage", { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  keepCode("x", "y");
  expect(codeOf("x")).toBeUndefined();
  expect(() => forgetCode("x")).not.toThrow();
});
