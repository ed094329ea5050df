import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, launch, open, settled, visitor } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("the first Tab leads past the header, and the focus can be seen", async () => {
  const context = await visitor(browser, { size: DESKTOP });
  const { page } = await open(context, "/ru/about/");
  await page.keyboard.press("Tab");
  const link = page.locator(":focus");
  expect(await link.getAttribute("href")).toMatch(/^#/);
  expect(await link.evaluate((each) => getComputedStyle(each).outlineStyle)).not.toBe("none");
  await context.close();
});

test("a complaint is reached from the list with the keyboard alone", async () => {
  const context = await visitor(browser, { size: DESKTOP });
  const { page } = await open(context, "/ru/");
  await settled(page);
  await page.locator(".list a").first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".list a").length > 3);
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (await page.locator(".list a:focus").count()) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/ru\/complaints\/[0-9a-z]{12}$/);
  await context.close();
});

test("a town is chosen with the arrow keys", async () => {
  const context = await visitor(browser, { size: DESKTOP });
  const { page } = await open(context, "/kk/report/");
  const search = page.locator("#step-1 [role=combobox]");
  await search.focus();
  await page.keyboard.type("темир");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("#step-1 .chosen svg").waitFor();
  await context.close();
});
