import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { DESKTOP, launch, open, settled, visitor } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  // The counts follow the complaints by a stream.
  const all = await listed("");
  const counted = async () => {
    const answer = await fetch(new URL("/api/v1/summary", inject("ecomap")));
    return ((await answer.json()) as { total: number }).total;
  };
  await vi.waitFor(async () => expect(await counted()).toBe(all), { timeout: 90_000, interval: 500 });
});
afterAll(() => browser.close());

/** A visit of the map, once all that it shows has come. */
async function visit(path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await visitor(browser, { size: DESKTOP });
  const { page, complaints } = await open(context, path);
  await whole(page);
  await work(page);
  expect(complaints).toEqual([]);
  await context.close();
}

async function whole(page: Page): Promise<void> {
  await page.locator(".engine[data-whole=true]").waitFor();
  await settled(page);
}

/** How many marks are in the window, and how many complaints they stand for. */
const drawn = (page: Page) =>
  page
    .locator(".engine")
    .evaluate(({ dataset }) => ({ marks: Number(dataset.drawn), complaints: Number(dataset.counted) }));

/** The zoom at which the map stands, or last stood. */
const zoomOf = (page: Page) => page.locator(".engine").evaluate(({ dataset }) => Number(dataset.zoom));

/** What the panel says is in the window. */
const said = (page: Page) => page.locator(".list .count").first().textContent();

const numberIn = (text: string | null) =>
  Number(/\d[\d\u00a0]*/.exec(text ?? "")?.[0].replaceAll("\u00a0", ""));

/** All complaints of the list with these parameters, page by page. */
async function listed(query: string): Promise<number> {
  let next: string | undefined = `/api/v1/complaints?limit=500&${query}`;
  let count = 0;
  while (next) {
    const answer = await fetch(new URL(next, inject("ecomap")));
    const page = (await answer.json()) as { features: unknown[]; links: { rel: string; href: string }[] };
    count += page.features.length;
    next = page.links.find((link) => link.rel === "next")?.href;
  }
  return count;
}

/** Answers that are held back until they are let go. */
async function hold(page: Page, what: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let free = false;
  const answer = async (route: Route) => {
    if (free) await route.continue();
    else held.push(route);
  };
  await page.route(what, answer);
  return async () => {
    free = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** Watches every frame from now on. The answer is the fewest marks that any of them had. */
async function fewestMarks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const engine = document.querySelector<HTMLElement>(".engine");
    const look = () => {
      const now = Number(engine?.dataset.drawn);
      document.body.dataset.fewest = String(Math.min(now, Number(document.body.dataset.fewest ?? now)));
      requestAnimationFrame(look);
    };
    look();
  });
  return async () => Number(await page.evaluate(() => document.body.dataset.fewest));
}

test("the map, the panel and the list say the same number of the whole country", () =>
  visit("/ru/", async (page) => {
    const all = await listed("");
    await expect.poll(async () => (await drawn(page)).complaints).toBe(all);
    await expect.poll(async () => numberIn(await said(page))).toBe(all);
    await expect.poll(async () => numberIn(await page.locator(".years .total").textContent())).toBe(all);
  }));

test("a cluster opens to where it parts, and so on until its complaints stand alone", () =>
  visit("/ru/?lat=43.25&lon=76.9&z=9", async (page) => {
    await page.locator(".clusters summary").click();
    const biggest = page.locator(".clusters li button").first();
    const clustersAreLeft = async () => {
      const { marks, complaints } = await drawn(page);
      return marks < complaints;
    };
    while (await clustersAreLeft()) {
      const count = numberIn(await biggest.textContent());
      const before = await zoomOf(page);
      await biggest.click();
      // The address is there before the map is.
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(before);
      await whole(page);
      const now = await drawn(page);
      expect(now.marks).toBeGreaterThan(1);
      expect(now.complaints).toBeGreaterThanOrEqual(Math.min(count, 2));
    }
    expect((await drawn(page)).marks).toBeGreaterThan(1);
  }));

test("a click on a cluster opens it as well", () =>
  visit("/ru/", async (page) => {
    await page.locator(".engine").focus();
    const card = page.locator(".hover-card.chosen");
    await page.keyboard.press("ArrowDown");
    // The address holds the view once the map stands still; before, the mark is on its way.
    await page.waitForURL(/[?&]z=/);
    await card.waitFor();
    const at = await card.evaluate(({ style }) => ({
      x: Number.parseFloat(style.left),
      y: Number.parseFloat(style.top),
    }));
    const name = await card.locator("strong").textContent();
    const zoom = () => Number(new URL(page.url()).searchParams.get("z"));
    const before = zoom();
    await page.locator(".engine").click({ position: at });
    if (name?.startsWith("Жалоб рядом")) await expect.poll(zoom).toBeGreaterThan(before);
    else await page.waitForURL(/\/(complaints|facilities)\/[^/]+$/, { waitUntil: "commit" });
  }));

test("a year narrows map, list and panel alike, and stays in the address", () =>
  visit("/ru/", async (page) => {
    const before = (await drawn(page)).complaints;
    const bar = page.locator(".bars button").last();
    const year = Number(/\d{4}/.exec((await bar.getAttribute("aria-label")) ?? "")?.[0]);
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`[?&]year=${year}`));
    expect(await bar.getAttribute("aria-pressed")).toBe("true");
    const all = await listed(`year=${year}`);
    expect(all).toBeLessThan(before);
    await expect.poll(async () => (await drawn(page)).complaints).toBe(all);
    await expect.poll(async () => numberIn(await said(page))).toBe(all);
    await expect.poll(async () => numberIn(await page.locator(".years .total").textContent())).toBe(all);
    await page.reload();
    await expect.poll(async () => (await drawn(page)).complaints).toBe(all);
  }));

test("a group and a state together: the tiles count what the list lists", () =>
  visit("/ru/?group=waste&status=in_work", async (page) => {
    const all = await listed("group=waste&status=in_work");
    await expect.poll(async () => (await drawn(page)).complaints).toBe(all);
    await expect.poll(async () => numberIn(await said(page))).toBe(all);
  }));

test("a region is drawn from the list, and more of the list is more on the map", () =>
  visit("/ru/", async (page) => {
    await page.getByLabel("Регион").selectOption("KZ-75");
    await page.getByText("На карте – только жалобы из этого списка").waitFor();
    const entries = () => page.locator(".complaints > li").count();
    await expect.poll(async () => (await drawn(page)).complaints === (await entries())).toBe(true);
    await page.getByLabel("Регион").selectOption("");
    await page.getByLabel("Когда подана").selectOption("year");
    await expect.poll(entries).toBe(30);
    await expect.poll(async () => (await drawn(page)).complaints).toBe(30);
    await page.getByRole("button", { name: "Показать ещё" }).click();
    await expect.poll(entries).toBe(60);
    await expect.poll(async () => (await drawn(page)).complaints).toBe(60);
  }));

test("a category can be chosen once its group is", () =>
  visit("/ru/?group=air", async (page) => {
    const select = page.getByLabel("Вид жалобы");
    const category = (await select.locator("option").nth(1).getAttribute("value")) ?? "";
    await select.selectOption(category);
    await page.waitForURL(new RegExp(`category=${category}`));
    const all = await listed(`category=${category}`);
    await expect.poll(async () => (await drawn(page)).complaints).toBe(Math.min(all, 30));
    await page.getByRole("button", { name: "Воздух" }).click();
    await page.waitForFunction(() => !location.search.includes("category"));
  }));

test("density is drawn in place of the marks, with its scale, and stays in the address", () =>
  visit("/ru/", async (page) => {
    const coloured = () =>
      page.locator("canvas.heat").evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [0],
        };
        return Array.from(data).filter((value, at) => at % 4 === 3 && value > 0).length;
      });
    await page.getByRole("button", { name: "Плотность" }).click();
    await page.waitForURL(/view=heat/);
    await expect.poll(coloured).toBeGreaterThan(500);
    expect(numberIn(await page.locator(".heat-scale .ends").textContent())).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Плотность" }).click();
    await expect.poll(() => page.locator("canvas.heat").count()).toBe(0);
    expect(new URL(page.url()).search).not.toContain("heat");
  }));

test("no frame is blank while the map is moved, zoomed or narrowed and the answers are slow", () =>
  visit("/ru/?lat=43.3&lon=76.9&z=7", async (page) => {
    expect((await drawn(page)).marks).toBeGreaterThan(2);
    const fewest = await fewestMarks(page);
    const letTilesGo = await hold(page, "**/api/v1/tiles/**");
    await page.locator(".engine").focus();
    const address = page.url();
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction((before) => location.href !== before, address);
    await page.getByRole("button", { name: "Приблизить" }).click();
    await page.waitForURL(/z=8/);
    await page.getByRole("button", { name: "Отдалить" }).click();
    await page.waitForURL(/z=7/);
    await page.getByRole("button", { name: "Вода" }).click();
    await page.waitForURL(/group=water/);
    await page.waitForFunction(() => document.querySelector(".list")?.getAttribute("aria-busy") === "false");
    expect(await fewest()).toBeGreaterThan(0);
    await letTilesGo();
    await whole(page);
    await expect.poll(async () => numberIn(await said(page))).toBe((await drawn(page)).complaints);
    expect(await fewest()).toBeGreaterThan(0);
  }));

test("the keyboard moves the map, chooses what is in its middle and opens it", () =>
  visit("/kk/?lat=51.15&lon=71.45&z=6", async (page) => {
    await page.locator(".engine").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => !location.search.includes("lon=71.45&"));
    const heard = page.locator(".stage .unseen[role=status]").first();
    await expect.poll(() => heard.textContent()).toContain("Enter – ашу");
    const before = page.url();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== before, { waitUntil: "commit" });
  }));
