import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { axe, DESKTOP, expectNoSidewaysScroll, LANGUAGES, launch, open, PHONE, visitor } from "./browser.ts";
import { drawnPicture, form } from "./form.ts";
import { citizen } from "./life/citizen.ts";
import { moderator } from "./life/moderator.ts";

const TEXT = "Жол бойында қоқыс үйіліп қалды, жел көшеге ұшырып жатыр.";
const AT = { lat: "42.3417", lon: "69.5901" };
/** About 150 m to the north. */
const NEAR = { lat: "42.34305", lon: "69.5901" };
const WASTE = 2;

let browser: Browser;
let first = "";
beforeAll(async () => {
  browser = await launch({ map: false });
  const one = await visitor(browser, { language: "kk" });
  const filed = await citizen((await open(one, "/kk/report/")).page, "kk").files({
    ...AT,
    text: TEXT,
    group: WASTE,
  });
  first = filed.id;
  const centre = await visitor(browser, { language: "kk", size: DESKTOP });
  const desk = moderator((await open(centre, "/kk/staff/")).page, "kk");
  await desk.signsIn();
  await desk.finds(first);
  await desk.publishes(first);
  await Promise.all([one.close(), centre.close()]);
});
afterAll(() => browser.close());

let supporters = 0;
beforeEach(async () => {
  supporters = await count();
});

async function count(): Promise<number> {
  const answer = await fetch(`${inject("ecomap")}/api/v1/complaints/${first}`);
  return ((await answer.json()) as { properties: { support: { count: number } } }).properties.support.count;
}

/** Says where and what; the complaint near by is offered. */
async function begins(page: Page): Promise<void> {
  await form(page).description(TEXT);
  await form(page).place(NEAR.lat, NEAR.lon);
  await form(page).category(WASTE, 0);
  await page.locator(`.doubles #near-${first}`).waitFor();
}

test.each(LANGUAGES)(
  "in %s: “it is this one” becomes support with one's own photo, once",
  async (language) => {
    const context = await visitor(browser, { language, size: PHONE });
    const { page, complaints } = await open(context, `/${language}/report/`);
    await form(page).photo("mine.png", await drawnPicture(page, "#705030"));
    await begins(page);
    expect(await axe(page, ".doubles")).toEqual([]);
    await expectNoSidewaysScroll(page);
    const chosen = page.locator(".candidate", { has: page.locator(`#near-${first}`) });
    await chosen.locator("button.primary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".doubles h3:focus").waitFor();
    await page.locator(".doubles > .buttons button.primary").press("Enter");
    await page.locator(`.doubles a[href="/${language}/complaints/${first}"]`).waitFor();
    expect(await axe(page, ".doubles")).toEqual([]);
    expect(await count()).toBe(supporters + 1);
    expect(await page.locator("#step-4 textarea").inputValue()).toBe(TEXT);

    await page.locator(`.doubles a[href="/${language}/complaints/${first}"]`).click();
    await page.locator(".voices [aria-pressed=true]").waitFor();
    expect(await page.locator(".own-photo").count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("“no, mine is another” goes on, and nothing typed is lost", async () => {
  const context = await visitor(browser, { language: "ru", size: PHONE });
  const { page } = await open(context, "/ru/report/");
  await begins(page);
  await page.locator(".doubles > .buttons button").press("Enter");
  await page.locator("#step-3-title:focus").waitFor();
  expect(await page.locator(".doubles").count()).toBe(0);
  expect(await page.locator("#step-4 textarea").inputValue()).toBe(TEXT);
  await form(page).send();
  expect((await form(page).filed()).id).not.toBe(first);
  expect(await count()).toBe(supporters);
  await context.close();
});

test("without a network nothing is offered, and the form goes on", async () => {
  const context = await visitor(browser, { language: "ru", size: PHONE });
  const { page } = await open(context, "/ru/report/");
  await page.locator("#step-2 .tile").nth(WASTE).click();
  await page.locator("#step-2 .choice").first().waitFor();
  await context.setOffline(true);
  await form(page).description(TEXT);
  await form(page).place(NEAR.lat, NEAR.lon);
  await page.locator("#step-2 .choice").first().click();
  await form(page).send();
  await page.locator(".after h1").waitFor();
  await context.setOffline(false);
  await form(page).filed();
  await context.close();
});

test.each(LANGUAGES)(
  "in %s: who must answer is told by the rule of this place, and can be changed",
  async (language) => {
    const context = await visitor(browser, { language, size: PHONE });
    const { page } = await open(context, `/${language}/report/`);
    const routed = page.waitForResponse((answer) => answer.url().includes("/api/v1/routing"));
    await form(page).place("49.8047", "73.1094");
    await form(page).category(WASTE, 0);
    const rule = (await (await routed).json()) as { authority: string; draft: boolean };
    await page.locator(".answerable strong").waitFor();
    expect(await page.locator(".draft-rule").count()).toBe(rule.draft ? 1 : 0);
    const named = await page.locator(".answerable strong").textContent();
    await page.locator(".answerable summary").click();
    await page.locator(".answerable .choice").nth(1).click();
    expect(await page.locator(".answerable strong").textContent()).not.toBe(named);
    expect(await page.locator(".check dd").nth(2).textContent()).not.toBe(named);
    expect(await axe(page, "#step-3")).toEqual([]);
    await context.close();
  },
);
