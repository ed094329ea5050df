import { expect, test } from "vitest";
import { idFromPath, inLanguage, path } from "./routes.ts";

test("every page has one address a language", () => {
  expect(path("map", "", "kk")).toBe("/kk/");
  expect(path("report", "", "ru")).toBe("/ru/report/");
  expect(path("complaints", "0k3f9a2b7c1d", "en")).toBe("/en/complaints/0k3f9a2b7c1d");
});

test.each([
  ["/ru/complaints/0k3f9a2b7c1d", "0k3f9a2b7c1d"],
  ["/kk/facilities/steppe-metal/", "steppe-metal"],
  ["/ru/regions/KZ-75", "KZ-75"],
  ["/ru/regions/", null],
  ["/ru/compare/", null],
  ["/ru/complaints/", null],
  ["/ru/", null],
  ["/de/complaints/x", null],
])("the id in %s is %s", (pathname, id) => expect(idFromPath(pathname)).toBe(id));

test("switching the language keeps the page and its state", () => {
  const address = { pathname: "/ru/complaints/abc", search: "?group=air", hash: "#photos" };
  expect(inLanguage("kk", address)).toBe("/kk/complaints/abc?group=air#photos");
  expect(inLanguage("en", { pathname: "/ru/", search: "", hash: "" })).toBe("/en/");
});
