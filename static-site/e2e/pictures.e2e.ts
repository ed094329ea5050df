import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
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

test.each(PICTURES)("picture %s", async (name, language, size, path) => {
  const context = await visitor(browser, { language, size });
  const { page } = await open(context, await path());
  await settled(page);
  await page.waitForLoadState("networkidle");
  const picture = await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  expect(picture.length).toBeGreaterThan(10_000);
  await context.close();
});
