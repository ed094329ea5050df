import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium as engine, type Page } from "playwright-core";
import { expect, inject } from "vitest";

export const LANGUAGES = ["kk", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** WebGL without a graphics card; nothing that would loosen the rules of the web, as the package's own list does. */
const ARGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A browser of its own; closes with `close`. */
export const launch = async (): Promise<Browser> =>
  engine.launch({ executablePath: await chromium.executablePath(), args: ARGS });

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

/** What axe finds, in short; from the top, so that nothing that sticks there covers what is looked at. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { inner, outer } = await page.evaluate(() => ({
    inner: document.documentElement.scrollWidth,
    outer: document.documentElement.clientWidth,
  }));
  expect(inner, "width of the content").toBeLessThanOrEqual(outer);
}
