import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { DESKTOP, type Language, launch, open, PHONE, settled, visitor } from "./browser.ts";

/** The README's pictures; `npm run pictures` puts them where the README shows them. */
const FOLDER = process.env.ECOMAP_PICTURES ?? join(import.meta.dirname, "../target/pictures");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await mkdir(FOLDER, { recursive: true });
});
afterAll(() => browser.close());

async function first(path: string): Promise<string> {
  const answer = await fetch(`${inject("ecomap")}/api/v1${path}`);
  const { features } = (await answer.json()) as {
    features: { id: string; properties: { photo?: string | null; reportYears?: number[] } }[];
  };
  const best = features.find(({ properties: p }) => p.photo || (p.reportYears?.length ?? 0) > 3);
  return (best ?? features[0])?.id ?? "";
}

const PICTURES: readonly [string, Language, typeof PHONE, () => string | Promise<string>][] = [
  ["map-desktop", "ru", DESKTOP, () => "/ru/"],
  ["map-phone", "kk", PHONE, () => "/kk/"],
  ["report-phone", "kk", PHONE, () => "/kk/report/"],
  [
    "complaint-phone",
    "ru",
    PHONE,
    async () => `/ru/complaints/${await first("/complaints?status=resolved&limit=50")}`,
  ],
  ["accountability-desktop", "en", DESKTOP, () => "/en/accountability/"],
  ["regions-desktop", "en", DESKTOP, () => "/en/regions/"],
  ["facility-phone", "en", PHONE, async () => `/en/facilities/${await first("/facilities?limit=100")}`],
];

/** Whether a part of the basemap beyond its directory has come. */
function isBasemapThere(context: BrowserContext): () => boolean {
  let there = false;
  context.on("requestfinished", (request) => {
    const { range = "bytes=0-" } = request.headers();
    there ||= request.url().endsWith(".pmtiles") && !range.startsWith("bytes=0-");
  });
  return () => there;
}

/** A picture of the page once nothing in it moves any more. */
async function still(page: Page): Promise<Buffer> {
  let picture = await page.screenshot();
  await expect
    .poll(async () => {
      const before = picture;
      picture = await page.screenshot();
      return picture.equals(before);
    })
    .toBe(true);
  return picture;
}

test.each(PICTURES)("picture %s", async (name, language, size, path) => {
  const context = await visitor(browser, { language, size });
  const basemap = isBasemapThere(context);
  const { page } = await open(context, await path());
  await settled(page);
  await page.waitForLoadState("networkidle");
  if (name.startsWith("map-")) await expect.poll(basemap).toBe(true);
  const picture = await still(page);
  await writeFile(join(FOLDER, `${name}.png`), picture);
  expect(picture.length).toBeGreaterThan(10_000);
  await context.close();
});
