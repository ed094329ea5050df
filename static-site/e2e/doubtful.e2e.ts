import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, DESKTOP, expectNoSidewaysScroll, launch, open, visitor } from "./browser.ts";
import { filed, published } from "./desk/office.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const card = (page: Page, id: string) => page.locator(`article[aria-labelledby="case-${id}"]`);

const find = async (page: Page, id: string) => {
  await page.locator("#by-number").fill(id);
  await page.keyboard.press("Enter");
  await card(page, id).waitFor();
};

test("a moderator joins a double to the one near by, parts them again, and sends it to another body", async () => {
  const first = await published("Свалка строительного мусора у моста, горит по ночам.", {
    lat: 43.2765,
    lon: 77.0611,
  });
  const double = await filed("У моста опять жгут строительный мусор, дышать нечем.", {
    lat: 43.2766,
    lon: 77.0612,
  });
  const context = await visitor(browser, { size: DESKTOP });
  const { page, complaints } = await open(context, "/ru/staff/");
  await page.locator("form.sign-in button[type=submit]").click();
  await page.locator("article.case").first().waitFor();

  await find(page, double.id);
  await card(page, double.id).locator("[data-opens=join]").click();
  await page.locator(".staff-form button[type=submit]").click();
  await page.locator(".staff-form .summary:focus").waitFor();
  await page.locator(`#near-${double.id}-${first.id}`).check();
  expect(await axe(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.locator(".staff-form button[type=submit]").click();
  await card(page, double.id).waitFor({ state: "detached" });

  await find(page, first.id);
  await card(page, first.id).locator(".joined-doubles button").click();
  await card(page, first.id).waitFor({ state: "detached" });

  await find(page, double.id);
  await card(page, double.id).locator("[data-opens=forward]").click();
  const choice = page.locator(".staff-form select");
  await choice.locator("optgroup").nth(1).waitFor({ state: "attached" });
  const other = await choice.locator("optgroup").first().locator("option").first().getAttribute("value");
  await choice.selectOption(other);
  await page.locator(".staff-form button[type=submit]").click();
  await card(page, double.id).waitFor({ state: "detached" });

  await find(page, first.id);
  await card(page, first.id).locator("[data-opens=forward]").click();
  await page.locator(".staff-form select").selectOption(other);
  await page.locator(".staff-form textarea").fill("Промышленные отходы – не для акимата.");
  await page.locator(".staff-form button[type=submit]").click();
  await card(page, first.id).waitFor({ state: "detached" });

  for (const { id } of [first, double]) {
    await page.goto(`/ru/complaints/${id}`);
    await page.locator(".timeline > li").first().waitFor();
    const told = page.locator(".timeline > li:not(.ahead)");
    const kinds = await told.evaluateAll((events) => events.map((event) => event.classList.item(1)));
    expect(kinds).toEqual(
      id === first.id
        ? ["received", "published", "double_added", "double_removed", "forwarded"]
        : ["received", "joined", "parted", "published"],
    );
  }
  expect(complaints).toEqual([]);
  await context.close();
});
