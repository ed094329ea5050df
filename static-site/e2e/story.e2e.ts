import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
import { drawnPicture, form } from "./form.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TEXTS = {
  kk: "Гараждардың артында үшінші ай қоқыс үйіліп жатыр, ешкім шығармайды.",
  ru: "За гаражами третий месяц растёт свалка, её никто не вывозит.",
  en: "A dump behind the garages has grown for three months and nobody clears it.",
};

test.each(LANGUAGES)("a complaint in %s goes from a phone to the map", async (language) => {
  const citizen = await visitor(browser, { language, size: PHONE });
  const { page, complaints } = await open(citizen, `/${language}/report/`);
  const report = form(page);
  await report.place("51.1282", "71.4304");
  await report.category(2, 0);
  await page.locator("#step-3").getByText(/\S/).first().waitFor();
  await report.description(TEXTS[language]);
  await report.photo("dump.png", await drawnPicture(page, "#8a5a2b"));
  await expectNoSidewaysScroll(page);
  expect(await axe(page)).toEqual([]);
  await report.send();
  const { id, code } = await report.filed();
  expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
  expect(code).toMatch(/^(\w{5}-){3}\w{5}$/);
  await page.waitForFunction(() => !document.querySelector(".after progress"));
  expect(await page.locator(".after li.error").count()).toBe(0);
  expect(await axe(page)).toEqual([]);

  const stranger = await visitor(browser, { language, size: DESKTOP });
  expect((await stranger.request.get(`/api/v1/complaints/${id}`)).status()).toBe(404);

  await page.goto(`/${language}/complaints/${id}`);
  await page.getByText(TEXTS[language]).waitFor();

  const moderator = await visitor(browser, { language, size: DESKTOP });
  const desk = (await open(moderator, `/${language}/staff/`)).page;
  await desk.locator("form.sign-in button[type=submit]").click();
  const waiting = desk.locator(`article[aria-labelledby="case-${id}"]`);
  await desk.locator("article.case").first().waitFor();
  while ((await waiting.count()) === 0) {
    const answer = desk.waitForResponse((each) => each.url().includes("/api/v1/queue"));
    await desk.locator("p.buttons button").first().click();
    await (await answer).finished();
    await desk.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  await waiting.locator("figure img").waitFor();
  expect(await axe(desk)).toEqual([]);
  await waiting.locator("button.primary").click();
  await desk.locator(".notice.done[role=status]").waitFor();

  const { page: told, complaints: quiet } = await open(stranger, `/${language}/complaints/${id}`);
  await told.getByText(TEXTS[language]).waitFor();
  const picture = told.locator('main img[src^="/pictures/"]').first();
  await picture.waitFor();
  expect(
    await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
  ).toBeGreaterThan(0);
  expect(await axe(told)).toEqual([]);

  await told.goto(`/${language}/?z=14&lat=51.1282&lon=71.4304`);
  await settled(told);
  await told.locator(`.list a[href$="/complaints/${id}"]`).first().waitFor();
  expect([...complaints, ...quiet]).toEqual([]);
  await Promise.all([citizen, stranger, moderator].map((context) => context.close()));
});
