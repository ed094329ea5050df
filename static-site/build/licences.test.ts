import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { licenceOf, packagesOf, webAddress } from "./licences.ts";

test("every file of a package leads to its folder once, in the order of names", () => {
  expect(
    packagesOf([
      "/site/node_modules/preact/dist/preact.mjs",
      "/site/node_modules/preact/hooks/dist/hooks.mjs",
      "/site/node_modules/@preact/signals/dist/signals.mjs?commonjs",
      "/site/node_modules/ol/node_modules/rbush/index.js",
      "\0/site/node_modules/idb/build/index.js",
      "/site/src/map/page.tsx",
      "\0vite/modulepreload-polyfill.js",
      "/site/node_modules/.vite-temp/config.mjs",
    ]),
  ).toEqual([
    "/site/node_modules/@preact/signals",
    "/site/node_modules/idb",
    "/site/node_modules/preact",
    "/site/node_modules/ol/node_modules/rbush",
  ]);
});

describe("a package's licence", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "licence-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const packed = (manifest: object, text?: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "thing", version: "1.2.3", ...manifest }),
    );
    if (text) writeFileSync(join(folder, "LICENSE.md"), text);
    return folder;
  };

  test("is read with its text", () => {
    const thing = packed({ license: "MIT", homepage: "https://thing.example" }, "Copyright A. Uthor\n");
    expect(licenceOf(thing)).toEqual({
      name: "thing",
      version: "1.2.3",
      licence: "MIT",
      page: "https://thing.example",
      text: "Copyright A. Uthor",
    });
  });

  test("may come without a text", () => {
    expect(licenceOf(packed({ license: "BSD-3-Clause" }))).toMatchObject({ page: null, text: null });
  });

  test("must be stated", () => expect(() => licenceOf(packed({}))).toThrow("thing states no licence"));
});

test.each([
  ["git+https://github.com/owner/name.git", "https://github.com/owner/name"],
  ["git://github.com/owner/name.git", "https://github.com/owner/name"],
  ["ssh://git@github.com/owner/name.git", "https://github.com/owner/name"],
  ["github:owner/name", "https://github.com/owner/name"],
  ["owner/name", "https://github.com/owner/name"],
  [undefined, null],
])("the repository %s is at %s", (repository, address) => expect(webAddress(repository)).toBe(address));
