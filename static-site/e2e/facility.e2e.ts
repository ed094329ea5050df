import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  axe,
  DESKTOP,
  expectNoSidewaysScroll,
  LANGUAGES,
  type Language,
  launch,
  open,
  PHONE,
  visitor,
} from "./browser.ts";
import { token } from "./desk/office.ts";

interface Line {
  readonly state: string;
  readonly thresholdKg?: number;
  readonly aboveThreshold?: boolean;
}

interface Release extends Line {
  readonly totalKg?: number;
  readonly declared?: unknown;
}

interface Properties {
  readonly names: Readonly<Record<Language, string>>;
  readonly reports: readonly {
    readonly year: number;
    readonly revision: number;
    readonly production?: unknown;
    readonly source?: string;
    readonly releases: readonly Release[];
    readonly transfers?: readonly Line[];
    readonly waste?: readonly Line[];
    readonly energy?: readonly Line[];
    readonly water?: readonly Line[];
  }[];
  readonly permits: readonly { readonly limits: readonly unknown[] }[];
  readonly inspections: readonly { readonly violations: readonly { readonly remediedOn?: string }[] }[];
  readonly strip: readonly { readonly state: string; readonly openViolations: number }[];
  readonly replies: readonly unknown[];
  readonly documents: readonly { readonly sha256: string }[];
}

let browser: Browser;
let id = "";
let told: Properties;

const api = async <T>(path: string): Promise<T> => {
  const answer = await fetch(`${inject("ecomap")}/api/v1${path}`);
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return (await answer.json()) as T;
};

/** How much a page of this facility has to show. */
const richness = ({ reports, permits, inspections, replies, documents }: Properties): number =>
  new Set(reports.flatMap(({ releases }) => releases.map(({ state }) => state))).size +
  (reports.some(({ revision }) => revision > 1) ? 5 : 0) +
  (permits.some(({ limits }) => limits.length) ? 3 : 0) +
  (inspections.some(({ violations }) => violations.length) ? 3 : 0) +
  (replies.length ? 2 : 0) +
  (documents.length ? 2 : 0);

/** Without what the server computes itself. */
const sent = <L extends Line>(lines: readonly L[] = []) =>
  lines.map(({ thresholdKg, aboveThreshold, ...line }) => line);

/** Publishes the last report anew with another figure and says why, as an editor does. */
async function revise(): Promise<void> {
  const address = `${inject("ecomap")}/api/v1/facilities/${id}`;
  const before = await fetch(address);
  const last = told.reports.reduce((a, b) => (b.year > a.year ? b : a));
  const { production, source, transfers, waste, energy, water } = last;
  const first = last.releases.findIndex(({ state }) => state === "value");
  const releases = last.releases.map((line, i) =>
    i === first ? { ...line, totalKg: Math.round((line.totalKg ?? 0) * 1.1) + 1, declared: undefined } : line,
  );
  const answer = await fetch(`${address}/reports/${last.year}`, {
    method: "PUT",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${await token({ role: "editor" })}`,
      "If-Match": before.headers.get("ETag") ?? "",
    },
    body: JSON.stringify({
      production,
      source,
      reason: "A slip of the pen",
      releases: sent(releases),
      transfers: sent(transfers),
      waste: sent(waste),
      energy: sent(energy),
      water: sent(water),
    }),
  });
  expect(answer.ok, await answer.clone().text()).toBe(true);
  told = ((await answer.json()) as { properties: Properties }).properties;
}

/** The facility of the demonstration that has most to show. */
beforeAll(async () => {
  browser = await launch({ map: false });
  const { features } = await api<{ features: { id: string; properties: { reportYears: number[] } }[] }>(
    "/facilities?limit=100",
  );
  const all = await Promise.all(
    features
      .filter(({ properties }) => properties.reportYears.length > 2)
      .map((each) => api<{ id: string; properties: Properties }>(`/facilities/${each.id}`)),
  );
  const [best] = all.sort((a, b) => richness(b.properties) - richness(a.properties));
  if (!best) throw new Error("The demonstration has no facility with reports");
  id = best.id;
  told = best.properties;
  if (!told.reports.some(({ revision }) => revision > 1)) await revise();
});
afterAll(() => browser.close());

/** Words that only one language has, so that nothing is shown in another's. */
const WORDS = {
  kk: {
    strip: "12 тоқсандағы тексерулер",
    permits: "Рұқсаттар және олардың лимиттері",
    alleged: "Тұрғындардың айтуынша",
    none: "жарияланған шағым жоқ",
    show: "Не өзгерді",
    perUnit: "Өнім бірлігіне",
  },
  ru: {
    strip: "Проверки за 12 кварталов",
    permits: "Разрешения и их лимиты",
    alleged: "Жители утверждают",
    none: "Опубликованных жалоб",
    show: "Что изменилось",
    perUnit: "На единицу продукции",
  },
  en: {
    strip: "Inspections in 12 quarters",
    permits: "Permits and their limits",
    alleged: "Residents allege",
    none: "no published complaints",
    show: "What changed",
    perUnit: "Per unit of product",
  },
} as const;

/** The page with everything that it asks for. */
async function whole(page: Page): Promise<void> {
  await page.locator(".big-numbers").waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  await page.waitForLoadState("networkidle");
}

describe.each(LANGUAGES)("a facility's page in %s", (language) => {
  const w = WORDS[language];

  it.each([
    ["a phone", PHONE, false],
    ["a desktop in the dark", DESKTOP, true],
  ])("is whole and usable by everybody on %s", async (_, size, dark) => {
    const context = await visitor(browser, { language, size, dark });
    const { page, complaints } = await open(context, `/${language}/facilities/${id}`);
    await whole(page);
    expect(await page.locator("h1").textContent()).toBe(told.names[language]);
    expect(await page.locator(".big-numbers > li").count()).toBe(4);
    await page.getByRole("heading", { name: w.strip }).waitFor();
    await page.getByRole("heading", { name: w.permits }).waitFor();
    const near = page.locator("#near");
    expect(await near.textContent()).toMatch(new RegExp(`${w.alleged}|${w.none}`));
    expect(await axe(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("tells each quarter by a shape and a word, and what nobody inspected as such", async () => {
    const context = await visitor(browser, { language, size: DESKTOP });
    const { page } = await open(context, `/${language}/facilities/${id}`);
    await whole(page);
    const quarters = page.locator("#strip .strip-quarter");
    expect(await quarters.count()).toBe(12);
    for (const [i, { state }] of told.strip.entries()) {
      const quarter = quarters.nth(i);
      expect(await quarter.getAttribute("class")).toContain(`quarter-${state}`);
      expect(await quarter.locator(".quarter-word").textContent()).not.toBe("");
      expect(await quarter.locator(".quarter-shape").isVisible()).toBe(true);
    }
    const silent = told.strip.filter(({ state }) => state === "not_inspected").length;
    expect(await page.locator("#strip .strip-quarter.quarter-not_inspected").count()).toBe(silent);
    await context.close();
  });

  it("has a table beside every chart, with a year for each of its bars", async () => {
    const context = await visitor(browser, { language, size: DESKTOP });
    const { page } = await open(context, `/${language}/facilities/${id}`);
    await whole(page);
    const figures = page.locator("figure.small-multiple");
    expect(await figures.count()).toBeGreaterThan(0);
    const counted = await figures.evaluateAll((all) =>
      all.map((figure) => ({
        says: figure.querySelector(".says")?.textContent?.trim() ?? "",
        rows: figure.querySelectorAll("tbody tr").length,
      })),
    );
    const years = told.reports.map(({ year }) => year);
    const span = Math.max(...years) - Math.min(...years) + 1;
    for (const { says, rows } of counted) {
      expect(says).not.toBe("");
      expect(rows).toBe(span);
    }
    await context.close();
  });

  it("shows amounts per unit of product, reached by keyboard", async () => {
    const context = await visitor(browser, { language, size: DESKTOP });
    const { page } = await open(context, `/${language}/facilities/${id}`);
    await whole(page);
    const chip = page.locator("#releases").getByRole("button", { name: w.perUnit });
    await chip.focus();
    await page.keyboard.press("Enter");
    expect(await chip.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#releases .threshold").count()).toBe(1);
    expect(await page.locator("#releases .axis-unit").first().textContent()).toContain("/");
    await context.close();
  });

  it("says why a report was revised and what changed", async () => {
    const revised = told.reports.find(({ revision }) => revision > 1);
    expect(revised, "a revised report in the demonstration").toBeDefined();
    const context = await visitor(browser, { language, size: PHONE });
    const { page } = await open(context, `/${language}/facilities/${id}`);
    await whole(page);
    await page.locator("#reports").getByRole("button", { name: w.show }).first().click();
    await page.locator(".differences table").first().waitFor();
    expect(await page.locator(".differences tbody tr").count()).toBeGreaterThan(0);
    expect(await axe(page, "#reports")).toEqual([]);
    await expectNoSidewaysScroll(page);
    await context.close();
  });

  it("prints as one sheet of A4 with its name and a QR code that leads back", async () => {
    const context = await visitor(browser, { language, size: DESKTOP });
    const { page, complaints } = await open(context, `/${language}/facilities/${id}?sheet`);
    await page.locator(".sheet[aria-busy=false]").waitFor();
    expect(await page.locator(".paper h1").textContent()).toBe(told.names[language]);
    expect(await page.locator(".paper .qr").isVisible()).toBe(true);
    expect(await page.locator(".sheet-address").textContent()).toBe(
      `${inject("ecomap")}/${language}/facilities/${id}`,
    );
    expect(await axe(page)).toEqual([]);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it("stays on one sheet where everything is long", async () => {
  const context = await visitor(browser, { language: "kk", size: DESKTOP });
  await context.route(`**/api/v1/facilities/${id}`, async (route) => {
    const answer = await route.fetch();
    const facility = await answer.json();
    const long = "Жауапкершілігі шектеулі серіктестік ".repeat(12);
    const violation = { id: "v", what: long, gravity: "significant", remedyBy: "2026-01-01" };
    Object.assign(facility.properties, {
      names: { kk: long, ru: long, en: long },
      operator: long,
      product: long,
      settlement: long,
      inspections: [{ id: "i", on: "2025-11-01", violations: Array(9).fill(violation) }],
    });
    for (const report of facility.properties.reports) report.source = long;
    await route.fulfill({ response: answer, json: facility });
  });
  const { page } = await open(context, `/kk/facilities/${id}?sheet`);
  await page.locator(".sheet[aria-busy=false]").waitFor();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await context.close();
});

describe("what can be taken away", () => {
  it("is every figure as CSV, and everything as JSON, with the licence", async () => {
    const context = await visitor(browser, { language: "en", size: DESKTOP });
    const { page } = await open(context, `/en/facilities/${id}`);
    await whole(page);
    const address = await page.getByRole("link", { name: "All figures, CSV" }).getAttribute("href");
    const csv = await (await fetch(`${inject("ecomap")}${address}`)).text();
    const [head = ""] = csv.replace(/^\ufeff/, "").split("\r\n");
    expect(head).toContain("state,amount,accidental,unit,declared_value,declared_unit,method");
    expect(csv).toContain("CC BY 4.0");
    const lines = told.reports.flatMap(
      ({ releases, transfers = [], waste = [], energy = [], water = [] }) => [
        ...releases,
        ...transfers,
        ...waste,
        ...energy,
        ...water,
      ],
    );
    for (const state of new Set(lines.map((line) => line.state))) expect(csv).toContain(`,${state},`);
    await context.close();
  });

  it("is a document's checksum, whole, by one click", async () => {
    const [document] = told.documents;
    expect(document, "a document in the demonstration").toBeDefined();
    const context = await visitor(browser, { language: "en", size: DESKTOP });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { page } = await open(context, `/en/facilities/${id}`);
    await whole(page);
    await page.locator("#documents").getByRole("button").first().click();
    await page.getByText("Checksum copied.").waitFor();
    const sums = told.documents.map(({ sha256 }) => sha256);
    expect(sums).toContain(await page.evaluate(() => navigator.clipboard.readText()));
    await context.close();
  });
});
