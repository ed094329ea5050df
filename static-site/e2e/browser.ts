import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium as engine, type Page } from "playwright-core";
import { expect, inject } from "vitest";

export const LANGUAGES = ["kk", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** Nothing that would loosen the rules of the web, as the package's own list does. */
const ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** WebGL without a graphics card, as maps need it. It costs many seconds a page where the processor is busy. */
const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/**
 * A browser of its own; closes with `close`.
 *
 * @param map whether it can draw maps; without, the pages say that there is none and work all the same
 */
export const launch = async ({ map = true } = {}): Promise<Browser> =>
  engine.launch({
    executablePath: await chromium.executablePath(),
    args: [...ARGS, ...(map ? WEBGL : ["--disable-3d-apis"])],
  });

export interface Visit {
  readonly language?: Language;
  readonly size?: { width: number; height: number };
  readonly dark?: boolean;
}

/** A visitor without a past. */
export const visitor = (browser: Browser, { language = "ru", size = PHONE, dark = false }: Visit = {}) =>
  browser.newContext({
    baseURL: inject("ecomap"),
    locale: language,
    viewport: size,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    timezoneId: "Asia/Almaty",
  });

/** A page that fails its test by what it complains of on the console. */
export async function open(
  context: BrowserContext,
  path: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(path);
  await page.locator("main h1").first().waitFor({ state: "attached" });
  return { page, complaints };
}

/** Waits until nothing that can be seen is being loaded, and the fonts are there. */
export const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      ![...document.querySelectorAll("[aria-busy=true]")].some((each) => each.checkVisibility()) &&
      document.fonts.status === "loaded",
  );

/**
 * What axe finds, in short; from the top, so that nothing that sticks there covers what is looked at.
 *
 * @param within a selector of the part to look at; the whole page takes long where it is long
 */
export async function axe(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const builder = new AxeBuilder({ page }).withTags([
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ]);
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { inner, outer } = await page.evaluate(() => ({
    inner: document.documentElement.scrollWidth,
    outer: document.documentElement.clientWidth,
  }));
  expect(inner, "width of the content").toBeLessThanOrEqual(outer);
}
