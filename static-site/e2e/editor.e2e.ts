import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, DESKTOP, expectNoSidewaysScroll, launch, open, PHONE, visitor } from "./browser.ts";
import { editor } from "./editor/editor.ts";
import { csv, plant, published, SOX } from "./editor/plant.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ map: false });
});
afterAll(() => browser.close());

/** Facilities are for ever: each run on a server has its own. */
const RUN = Date.now().toString(36);

const SAID = {
  kk: {
    size: PHONE,
    lat: 52.31,
    refuse: "Зауыт түзетілген есебін әкеледі",
    reason: "Зауыт жаңа қазандықты іске қосты",
  },
  ru: {
    size: DESKTOP,
    lat: 52.34,
    refuse: "Завод пришлёт исправленную строку",
    reason: "Завод подтвердил число протоколом лаборатории",
  },
  en: {
    size: PHONE,
    lat: 52.37,
    refuse: "The plant will send a corrected row",
    reason: "The plant has confirmed it with the laboratory's protocol",
  },
};

test.each(["kk", "ru", "en"] as const)(
  "an editor imports a file, decides on a held row, and publishes the rest in %s",
  async (language) => {
    const { size, lat, refuse } = SAID[language];
    const id = `pilot-${RUN}-${language}`;
    await plant(id, lat);
    const context = await visitor(browser, { language, size });
    const { page, complaints } = await open(context, `/${language}/staff/`);
    const desk = editor(page, language);
    await desk.signsIn();
    expect(await axe(page)).toEqual([]);
    await expectNoSidewaysScroll(page);

    await desk.goes("#import", "form.upload");
    await desk.imports("releases", `выбросы-${id}.csv`, csv(id));
    expect(await desk.number("rows")).toBe(3);
    expect(await desk.number("clean")).toBe(2);
    expect(await desk.number("held")).toBe(1);
    expect(await desk.number("errors")).toBe(0);

    // The address says which import it is: a reload goes on with it.
    await page.reload();
    await page.locator(".held [data-decide=refuse]").waitFor();
    expect(await axe(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.locator(".held [data-decide=refuse]").click();
    await page.locator(".held .error").waitFor();
    await page.locator(".held textarea").fill(refuse);
    await page.locator(".held [data-decide=refuse]").click();
    await page.locator(".held[data-decision=refuse]").waitFor();
    await page.locator("[data-act=publish]").click();
    await page.locator("[data-sure=publish]").click();
    await page.locator(".import[data-state=published]").waitFor();
    expect(await desk.number("created")).toBe(1);
    expect((await published(id, 2025))?.releases.map(({ state }) => state).sort()).toEqual([
      "below_threshold",
      "value",
    ]);

    expect(complaints).toEqual([]);
    await context.close();
  },
);

test.each(["kk", "ru", "en"] as const)(
  "an editor drafts a report with a slip of units, explains it, and publishes it as revision 2 in %s",
  async (language) => {
    const { size, lat, reason } = SAID[language];
    const id = `draft-${RUN}-${language}`;
    await plant(id, lat, [2023, 2024, 2025]);
    const context = await visitor(browser, { language, size });
    const { page, complaints } = await open(context, `/${language}/staff/`);
    const desk = editor(page, language);
    await desk.signsIn();
    await desk.finds(id);
    await page.locator(`a[href="#facility/${id}/report/2025"]`).click();
    await page.locator("#sheet-title").waitFor();
    await page.locator("[aria-labelledby=grid-releases] [role=combobox]").fill("CO2");
    await page.locator("[aria-labelledby=grid-releases] [role=option]").first().click();
    expect(await page.locator("[aria-labelledby=grid-releases] .line").count()).toBe(3);
    await desk.cell("releases", 2, "state").selectOption("below_threshold");

    // Enter goes down the column, as in a sheet.
    await desk.cell("releases", 0, "value").focus();
    await page.keyboard.press("Enter");
    expect(
      await desk.cell("releases", 1, "value").evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("4300");
    await desk.cell("releases", 1, "unit").selectOption("kt");
    await page.locator(".line-said .finding").first().waitFor();
    await desk.isKept();
    expect(await desk.cell("releases", 1, "value").getAttribute("data-finding")).toBe("");
    expect(await axe(page)).toEqual([]);
    await expectNoSidewaysScroll(page);

    // A closed page costs nothing: the draft is on the server.
    await page.reload();
    await page.locator(".line-said .finding").first().waitFor();
    expect(await desk.cell("releases", 1, "value").inputValue()).toBe("4300");

    await page.locator("[data-act=publish]").click();
    await page.locator("form.publish button[type=submit]").click();
    await page.locator("#publish-reason-error").waitFor();
    expect(await page.locator(".preview ins").count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.locator("#publish-reason").fill(reason);
    await page.locator("#publish-looked").check();
    await page.locator("form.publish button[type=submit]").click();
    await page.locator(".published[data-revision='2']").waitFor();
    const now = await published(id, 2025);
    expect(now).toMatchObject({ revision: 2, reason });
    expect(now?.releases.find(({ pollutant }) => pollutant === SOX)?.totalKg).toBe(4_300_000_000);

    // Both revisions can be compared.
    await page.locator(`.published a[href="#facility/${id}/revisions/2025"]`).click();
    await page.locator("ul.revisions > li").nth(1).waitFor();
    await page.locator(".differences ins").first().waitFor();
    expect(await page.locator("ul.revisions").textContent()).toContain(reason);
    expect(await page.locator(".differences tbody ins").count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await expectNoSidewaysScroll(page);

    // The browser itself tells that there was no draft at first.
    expect(complaints.filter((each) => !each.includes("404"))).toEqual([]);
    await context.close();
  },
);

test("somebody else's change of a facility is shown, and what is typed stays", async () => {
  const id = `pilot-${RUN}`;
  await plant(id, 52.28);
  const context = await visitor(browser, { language: "ru", size: DESKTOP });
  const { page } = await open(context, "/ru/staff/");
  const desk = editor(page, "ru");
  await desk.signsIn();
  await desk.goes(`#facility/${id}/edit`, "form.staff-form");
  await page.locator('[id$="-product"]').fill("цинк");
  const other = await context.newPage();
  await other.addInitScript(
    (token) => sessionStorage.setItem("ecomap.staff", token),
    await page.evaluate(() => sessionStorage.getItem("ecomap.staff") ?? ""),
  );
  await other.goto(`/ru/staff/#facility/${id}/edit`);
  await other.locator('[id$="-settlement"]').fill("Павлодар");
  await other.locator("form.staff-form button[type=submit]").click();
  await other.locator("#facility-title").waitFor();
  await other.close();

  await page.locator("form.staff-form button[type=submit]").click();
  await page.locator("#facility-moved:focus").waitFor();
  expect(await page.locator("#facility-moved").textContent()).toContain("Павлодар");
  expect(await page.locator('[id$="-product"]').inputValue()).toBe("цинк");
  expect(await page.locator('[id$="-settlement"]').inputValue()).toBe("Павлодар");
  expect(await axe(page)).toEqual([]);
  await page.locator("form.staff-form button[type=submit]").click();
  await page.locator("#facility-title").waitFor();

  // A permit, an inspection with a violation, and a document that stays on the device.
  await desk.goes(`#facility/${id}/inspection`, "form.staff-form");
  await page.locator('[id$="-on"]').fill("2026-05-03");
  await page.locator('[id$="-authority"]').selectOption({ index: 1 });
  await page.locator('[id$="-violations"] > button').click();
  await page.locator('[id$="-violations"] input').first().fill("Нет паспорта отходов");
  expect(await axe(page)).toEqual([]);
  await page.locator("form.staff-form button[type=submit]").click();
  await page.locator(`a[href="#facility/${id}/inspection/2026-05-03"]`).waitFor();

  await desk.goes(`#facility/${id}/document`, "form.staff-form");
  await page
    .locator("form.staff-form input[type=file]")
    .setInputFiles({ name: "паспорт.pdf", mimeType: "application/pdf", buffer: Buffer.from("abc") });
  await page.locator(".hash .code").waitFor();
  expect(await page.locator(".hash .code").textContent()).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  await page.locator('[id$="-on"]').fill("2026-05-03");
  await page.locator("form.staff-form button[type=submit]").click();
  await page.locator(`a[href="#facility/${id}/document/document-2026-05-03"]`).waitFor();
  await context.close();
});

test("a file with errors is told row by row, cannot be published, and is taken back", async () => {
  const id = `errors-${RUN}`;
  await plant(id, 52.25);
  const context = await visitor(browser, { language: "en", size: DESKTOP });
  const { page, complaints } = await open(context, "/en/staff/");
  const desk = editor(page, "en");
  await desk.signsIn();
  await desk.goes("#import", "form.upload");
  await page.locator("#upload-kind").selectOption("releases");
  for (const at of [0, 1]) {
    const [template] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[aria-labelledby=templates] button").nth(at).click(),
    ]);
    expect((await readFile(await template.path())).length).toBeGreaterThan(50);
  }
  await page.locator("form.upload button[type=submit]").click();
  await page.locator("#upload-file-error").waitFor();
  expect(await axe(page)).toEqual([]);

  await desk.imports("releases", "broken.csv", `${csv(id)}${id},2025,99,air,value,5,t,measured\r\n`);
  const imported = new URL(page.url()).hash.slice(1);
  expect(await desk.number("errors")).toBe(1);
  const row = page.locator("[aria-labelledby=import-errors] tbody tr");
  expect(await row.count()).toBe(1);
  expect(await row.locator("th").textContent()).toBe("5");
  expect(await row.textContent()).toContain("pollutant");
  const [all] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[aria-labelledby=import-errors] button").click(),
  ]);
  expect((await readFile(await all.path(), "utf8")).trim().split(/\r?\n/)).toHaveLength(2);
  expect(await page.locator("[data-act=publish]").count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.locator("[data-act=withdraw]").click();
  await page.locator("[data-sure=withdraw]").click();
  await page.locator(".import[data-state=withdrawn]").waitFor();
  expect(await published(id, 2025)).toBeUndefined();
  await desk.goes("#desk", `ul.imports a[href="#${imported}"]`);
  expect(complaints).toEqual([]);
  await context.close();
});
