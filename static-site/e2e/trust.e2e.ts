import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { axe, expectNoSidewaysScroll, LANGUAGES, launch, open, visitor } from "./browser.ts";

const TITLES = {
  kk: "Бұл тарихты біреу өзгертпегенін тексеру",
  ru: "Проверить, не изменил ли кто-нибудь эту историю",
  en: "Check that nobody has changed this story",
};

/** What the page says of a story that is whole, of one that is not, and of a digest that it is in. */
const SAID = {
  kk: { whole: "Тарих бүтін", broken: "Тарих бұзылған: 2-жазба", held: "жиынтығында бар" },
  ru: { whole: "История цела", broken: "История повреждена: запись 2", held: "Есть в сводке за" },
  en: { whole: "The story is whole", broken: "The story is broken: entry 2", held: "It is in the digest of" },
};

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const api = (path: string) => `${inject("ecomap")}/api/v1${path}`;

async function send(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(api(path), {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return answer.json();
}

async function staff(role: string): Promise<Record<string, string>> {
  const answer = await fetch(`${inject("ecomap")}/local/token`, {
    method: "POST",
    body: new URLSearchParams({ role, authority: "AKIMAT", region: "KZ-75" }),
  });
  return { Authorization: `Bearer ${(await answer.json()).access_token}` };
}

/** A complaint of the demonstration that is in a digest. */
async function told(): Promise<string> {
  const { features } = await (await fetch(api("/complaints?status=answered&limit=1"))).json();
  return features[0].id;
}

describe("a complaint's story", () => {
  it.each(LANGUAGES)("is checked in the browser and found in a digest, in %s", async (language) => {
    const context = await visitor(browser, { language });
    const { page, complaints } = await open(context, `/${language}/complaints/${await told()}`);
    await page.getByText(TITLES[language]).click();
    await page.locator(".chain .good", { hasText: SAID[language].whole }).waitFor();
    await page.locator(".chain .good", { hasText: SAID[language].held }).waitFor();
    expect(await page.locator(".chain .bad").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(LANGUAGES)("that was changed on its way is told as broken, in %s", async (language) => {
    const context = await visitor(browser, { language });
    const id = await told();
    await context.route(`**/api/v1/complaints/${id}`, async (route) => {
      const answer = await route.fetch();
      const complaint = await answer.json();
      complaint.properties.timeline[1].dueOn = "2030-01-01";
      await route.fulfill({ response: answer, json: complaint });
    });
    const { page } = await open(context, `/${language}/complaints/${id}`);
    await page.getByText(TITLES[language]).click();
    await page.locator(".chain .bad", { hasText: SAID[language].broken }).waitFor();
    expect(await page.locator(".chain .good").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  it("of which a digest knows another end is told as broken", async () => {
    const context = await visitor(browser, { language: "ru" });
    const id = await told();
    await context.route("**/api/v1/digests/**", async (route) => {
      const answer = await route.fetch();
      if (!answer.ok()) return route.fulfill({ response: answer });
      const digest = await answer.json();
      digest.root = "0".repeat(64);
      await route.fulfill({ response: answer, json: digest });
    });
    const { page } = await open(context, `/ru/complaints/${id}`);
    await page.getByText(TITLES.ru).click();
    await page.locator(".chain .bad", { hasText: "Не сходится со сводкой" }).waitFor();
    await context.close();
  });
});

describe("the pre-trial complaint", () => {
  it("is downloaded by the reporter once the answer is contested, and offered to nobody else", async () => {
    const { id, trackingCode } = await send("/complaints", {
      category: "waste_dump",
      description: "Гараждардың артында үшінші ай қоқыс үйіліп жатыр.",
      location: { lat: 43.2567, lon: 76.9286 },
      authority: "AKIMAT",
    });
    await send(`/complaints/${id}/decision`, { decision: "publish" }, await staff("moderator"));
    const date = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
    const answer = { text: "Қоқыс толық шығарылды.", number: "1", date };
    await send(`/complaints/${id}/answer`, answer, await staff("authority"));
    const code = trackingCode.replaceAll("-", "");
    const context = await visitor(browser, { language: "kk" });
    await context.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [
      `ecomap.tracking.${id}`,
      code,
    ] as const);
    const { page, complaints } = await open(context, `/kk/complaints/${id}`);
    await page.locator(".yours").waitFor();
    expect(await page.locator(".appeal").count()).toBe(0);
    await send(
      `/complaints/${id}/verdict`,
      { verdict: "contested", comment: "Қоқыс әлі сол жерде жатыр." },
      { "Tracking-Code": code },
    );
    await page.reload();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Қазақша жүктеп алу (PDF)" }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe(`ecomap-${id}-kk.pdf`);
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");
    await page.getByText("Файл жүктелді.").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();

    const stranger = await visitor(browser, { language: "kk" });
    const other = await open(stranger, `/kk/complaints/${id}`);
    await other.page.locator(".timeline").waitFor();
    expect(await other.page.locator(".appeal").count()).toBe(0);
    await stranger.close();
  });
});
