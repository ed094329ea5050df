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
const ids = { complaint: "", facility: "" };

beforeAll(async () => {
  browser = await launch();
  const first = async (path: string) => {
    const answer = await fetch(`${inject("ecomap")}/api/v1${path}`);
    const { features } = (await answer.json()) as { features: { id: string }[] };
    return features[0]?.id ?? "";
  };
  ids.complaint = await first("/complaints?status=resolved&limit=1");
  ids.facility = await first("/facilities?q=demo&limit=1").then((id) => id || first("/facilities?limit=1"));
});
afterAll(() => browser.close());

const PAGES = {
  map: () => "/",
  form: () => "/report/",
  complaint: () => `/complaints/${ids.complaint}`,
  facilities: () => "/facilities/",
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
