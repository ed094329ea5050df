import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, launch, open, visitor } from "./browser.ts";
import { form } from "./form.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TEXT = "Дым от сжигания мусора каждый вечер, дышать нечем.";

test("an empty form says what is missing, beside each field and on top", async () => {
  const context = await visitor(browser);
  const { page } = await open(context, "/ru/report/");
  await form(page).send();
  const summary = page.locator(".notice.wrong[role=alert]");
  await summary.waitFor();
  await page.waitForFunction(() => document.activeElement?.matches(".notice.wrong"));
  expect(await summary.locator("li").count()).toBe(3);
  expect(await axe(page)).toEqual([]);
  await context.close();
});

test("what was typed is there again after the page was closed", async () => {
  const context = await visitor(browser);
  const first = await open(context, "/ru/report/");
  await form(first.page).place("43.2389", "76.8897");
  await form(first.page).description(TEXT);
  await first.page.locator(".saved").getByText("Сохранено").waitFor();
  await first.page.close();
  const second = await open(context, "/ru/report/");
  await second.page.waitForFunction((text) => document.querySelector("textarea")?.value === text, TEXT);
  expect(await second.page.locator("#step-1 details input").nth(1).inputValue()).toBe("76.8897");
  await context.close();
});

test("a place abroad is refused in words, and nothing typed is lost", async () => {
  const context = await visitor(browser);
  const { page } = await open(context, "/ru/report/");
  const report = form(page);
  await report.place("55.7558", "37.6173");
  await report.category(0, 0);
  await report.description(TEXT);
  await report.send();
  await page.locator(".notice.wrong[role=alert]").getByText("Казахстан").waitFor();
  expect(await page.locator("#step-4 textarea").inputValue()).toBe(TEXT);
  await report.place("43.2389", "76.8897");
  await report.send();
  expect((await report.filed()).code).toMatch(/\w/);
  await context.close();
});

test("a complaint written without a network is sent by itself, once, when there is one", async () => {
  const context = await visitor(browser);
  const { page } = await open(context, "/ru/report/");
  const report = form(page);
  await report.place("49.8047", "73.1094");
  await report.category(0, 0);
  await report.description(TEXT);
  const filings: number[] = [];
  page.on("response", (answer) => {
    if (answer.request().method() === "POST" && answer.url().endsWith("/complaints"))
      filings.push(answer.status());
  });
  await context.setOffline(true);
  await report.send();
  await page.locator(".after h1").waitFor();
  expect(filings).toEqual([]);
  await context.setOffline(false);
  await report.filed();
  expect(filings).toEqual([201]);
  await context.close();
});

test("an address that leads nowhere says so and leads on", async () => {
  const context = await visitor(browser);
  const { page } = await open(context, "/ru/complaints/000000000000");
  await page.locator("main a[href='/ru/']").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await context.close();
});
