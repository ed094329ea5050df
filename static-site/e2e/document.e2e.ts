import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, DESKTOP, launch, open, visitor } from "./browser.ts";
import { desk } from "./desk/desk.ts";
import { document } from "./desk/document.ts";
import { published } from "./desk/office.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ map: false });
});
afterAll(() => browser.close());

test("the pages of a PDF become the pages of an answer, and a broken PDF is told", async () => {
  const complaint = await published("Өзен жағасына құрылыс қоқысын төгіп кетті.", {
    lat: 43.2765,
    lon: 77.0611,
  });
  const context = await visitor(browser, { language: "ru", size: DESKTOP });
  const { page, complaints } = await open(context, "/ru/staff/");
  const office = desk(page, "ru");
  await office.signsIn(complaint);
  await office.opens(complaint.id);
  await office.begins("answer");
  await office.fills("text", "Мусор вывезли, берег огородили, на виновного составили протокол.");

  const pages = page.locator('.staff-form fieldset[id$="-pages"]');
  const chosen = pages.locator("input[type=file]");
  const mimeType = "application/pdf";
  await chosen.setInputFiles({ name: "broken.pdf", mimeType, buffer: Buffer.from("%PDF-1.4\nnothing") });
  await pages.locator("[role=alert]", { hasText: "broken.pdf" }).waitFor();

  const buffer = document(["Answer 07-12/341", "Second page"]);
  await chosen.setInputFiles({ name: "answer.pdf", mimeType, buffer });
  await pages.locator("img").nth(1).waitFor();
  await pages.locator("progress").waitFor({ state: "detached" });
  const [first, second] = await pages.locator("img").evaluateAll((all) =>
    all.map((image) => {
      const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement;
      return { upright: height > width, drawn: width > 100 };
    }),
  );
  expect([first, second]).toEqual([
    { upright: true, drawn: true },
    { upright: true, drawn: true },
  ]);
  expect(await axe(page, ".staff-form")).toEqual([]);
  await office.sends();
  expect(complaints).toEqual([]);
  await context.close();
});
