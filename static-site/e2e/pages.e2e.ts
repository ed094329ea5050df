import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  axe,
  DESKTOP,
  expectNoSidewaysScroll,
  LANGUAGES,
  launch,
  open,
  PHONE,
  settled,
  visitor,
} from "./browser.ts";

let browser: Browser;
const ids = { complaint: "", facility: "", compared: "" };

beforeAll(async () => {
  browser = await launch();
  const first = async (path: string) => {
    const answer = await fetch(`${inject("ecomap")}/api/v1${path}`);
    const { features } = (await answer.json()) as { features: { id: string }[] };
    return features[0]?.id ?? "";
  };
  ids.complaint = await first("/complaints?status=resolved&limit=1");
  const ranking = await fetch(`${inject("ecomap")}/api/v1/releases?pollutant=8&medium=air&year=2024&limit=3`);
  const { releases } = (await ranking.json()) as { releases: { facility: string }[] };
  ids.compared = releases.map(({ facility }) => facility).join(",");
  ids.facility = await first("/facilities?q=demo&limit=1").then((id) => id || first("/facilities?limit=1"));
});
afterAll(() => browser.close());

const PAGES = {
  map: () => "/",
  form: () => "/report/",
  complaint: () => `/complaints/${ids.complaint}`,
  facilities: () => "/facilities/",
  comparison: () => `/compare/?f=${ids.compared}`,
  country: () => "/regions/",
  region: () => "/regions/KZ-10",
  accountability: () => "/accountability/",
  facility: () => `/facilities/${ids.facility}`,
  staff: () => "/staff/",
  about: () => "/about/",
};

describe.each(LANGUAGES)("in %s", (language) => {
  describe.each(Object.entries(PAGES))("the %s page", (_, path) => {
    test.each([
      ["a phone", { size: PHONE, dark: false }],
      ["a phone in the dark", { size: PHONE, dark: true }],
      ["a desktop", { size: DESKTOP, dark: false }],
    ])("is whole and usable by everybody on %s", async (_, look) => {
      const context = await visitor(browser, { language, ...look });
      const { page, complaints } = await open(context, `/${language}${path()}`);
      await settled(page);
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await axe(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      expect(complaints).toEqual([]);
      await context.close();
    });
  });
});
