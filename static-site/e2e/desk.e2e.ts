import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, DESKTOP, expectNoSidewaysScroll, launch, open, PHONE, visitor } from "./browser.ts";
import { desk } from "./desk/desk.ts";
import { colleaguePlans, published } from "./desk/office.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SAID = {
  kk: {
    text: "Өзен жағасына құрылыс қоқысын төгіп кетті, иісі көшеге дейін келеді.",
    reason: "Су сынамаларының нәтижесін күтіп отырмыз.",
    answer: "Қоқыс шығарылды, жағалау қоршалды, кінәліге хаттама толтырылды.",
    measure: "Қоқысты шығарып, екі контейнер қою",
    size: PHONE,
    at: { lat: 43.2865, lon: 77.0311 },
  },
  ru: {
    text: "На берег реки высыпали строительный мусор, запах доходит до улицы.",
    reason: "Ждём результатов проб воды из лаборатории.",
    answer: "Мусор вывезли, берег огородили, на виновного составили протокол.",
    measure: "Вывезти мусор и поставить два контейнера",
    size: DESKTOP,
    at: { lat: 43.2865, lon: 77.0411 },
  },
  en: {
    text: "Building rubble was tipped on the river bank and smells as far as the street.",
    reason: "The laboratory has not sent the results of the water samples.",
    answer: "The rubble was taken away, the bank is fenced in, and the culprit was fined.",
    measure: "Take the rubble away and put up two containers",
    size: PHONE,
    at: { lat: 43.2865, lon: 77.0511 },
  },
};

/** The first workday of the month after next is within two months of any term. */
const nextMonth = (due: string): string => {
  const day = new Date(`${due}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 20);
  return day.toISOString().slice(0, 10);
};

test.each(["kk", "ru", "en"] as const)("an authority works on a complaint in %s", async (language) => {
  const { text, reason, answer, measure, size, at } = SAID[language];
  const complaint = await published(text, at);
  const context = await visitor(browser, { language, size });
  const { page, complaints } = await open(context, `/${language}/staff/`);
  const office = desk(page, language);
  await office.signsIn(complaint);
  await page.locator("ul.desk > li").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await expectNoSidewaysScroll(page);

  await office.opens(complaint.id);
  await office.begins("takeUp");
  await office.isTold();
  expect(await page.locator("[data-act=takeUp]").count()).toBe(0);

  await office.begins("extend");
  expect(await office.isRefused()).toBe(2);
  expect(await axe(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.locator(".staff-form .summary a").first().click();
  await page.locator(".staff-form textarea:focus").waitFor();
  await office.fills("reason", reason);
  await office.fills("until", "2035-01-01");
  expect(await office.isRefused()).toBe(1);
  const due = await page.locator('.staff-form [id$="-until"]').getAttribute("min");
  await office.fills("until", nextMonth(due ?? ""));
  await office.sends();
  expect(await page.locator("[data-act=extend]").count()).toBe(0);

  // A page that is closed in the middle, and a colleague who acts meanwhile, cost nothing that was typed.
  await office.begins("answer");
  await office.fills("text", answer);
  await office.adds("pages", "#335577");
  await page.reload();
  await page.locator("[data-act=answer]").waitFor();
  await office.begins("answer");
  expect(await page.locator('.staff-form [id$="-text"]').inputValue()).toBe(answer);
  await page.locator('.staff-form fieldset[id$="-pages"] img').waitFor();
  await colleaguePlans(complaint, measure);
  await page.locator(".staff-form button[type=submit]").click();
  await page.locator(".overtaken[role=alert]").waitFor();
  expect(await page.locator(".overtaken blockquote").textContent()).toContain(measure);
  expect(await page.locator('.staff-form [id$="-text"]').inputValue()).toBe(answer);
  await office.fills("number", "03-14/512");
  await office.sends();
  expect(await page.locator("[data-act]").evaluateAll((all) => all.map((each) => each.dataset.act))).toEqual([
    "measure",
  ]);

  // What was promised is done, with a photo to prove it.
  await page.locator("#own-measures ~ ul button").first().click();
  await page.locator(".staff-form input[value=done]").check();
  const day = new Date().toISOString().slice(0, 10);
  await office.fills("startedOn", day);
  await office.fills("doneOn", day);
  await office.fills("cost", "450 000");
  expect(await office.isRefused()).toBe(1);
  await office.adds("before", "#8a5a2b");
  await office.adds("after", "#3f6f4f");
  expect(await axe(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await office.sends();
  expect(await page.locator("#own-measures ~ ul li").count()).toBe(1);

  await page.goto(`/${language}/complaints/${complaint.id}`);
  await page.locator(".timeline > li").first().waitFor();
  const told = await page
    .locator(".timeline > li:not(.ahead)")
    .evaluateAll((events) => events.map((event) => event.classList.item(1)));
  expect(told).toEqual(["received", "published", "taken_up", "extended", "measure", "answered", "measure"]);
  // The browser itself tells of the refusal that the page expects.
  expect(complaints.filter((each) => !each.includes("412"))).toEqual([]);
  await context.close();
});
