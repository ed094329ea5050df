import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatAmount, unitFor } from "../src/charts/units.ts";
import { speak } from "../src/i18n/language.ts";
import { fold } from "../src/search/fold.ts";
import { axe, DESKTOP, expectNoSidewaysScroll, LANGUAGES, launch, open, PHONE, visitor } from "./browser.ts";
import { cards, namesOf, query, whole } from "./find/found.ts";
import { api, type Feature, NOX, NOX_QUERY, type Ranking, wholeRanking } from "./find/inventory.ts";

let browser: Browser;
let ranking: Ranking;

beforeAll(async () => {
  browser = await launch({ map: false });
  ranking = await wholeRanking();
});
afterAll(() => browser.close());

/** A visit without anything on the console, but for being told that there is no such thing. */
async function visit(
  path: string,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await visitor(browser, { size: DESKTOP });
  const { page, complaints } = await open(context, path);
  await whole(page);
  await work(page, context);
  expect(complaints.filter((each) => !each.includes("status of 40"))).toEqual([]);
  await context.close();
}

describe("a facility is found", () => {
  test("by words in any language, Kazakh letters or the Russian ones in their stead", () =>
    visit("/ru/facilities/", async (page) => {
      const { features } = await api<{ features: Feature[] }>("/facilities?limit=500");
      // A Kazakh word that the Russian name has not, so that only the Kazakh name can be what is found.
      const wanted = features.flatMap(({ id, properties: { names } }) =>
        (names.kk?.match(/[\p{L}]{4,}/gu) ?? [])
          .filter((word) => /[әғқңөұүһі]/i.test(word) && !fold(names.ru ?? "").includes(fold(word)))
          .map((word) => ({ id, word })),
      )[0];
      if (!wanted) throw new Error("no Kazakh word to search for");
      for (const typed of [wanted.word, fold(wanted.word)]) {
        const found = await api<{ features: Feature[] }>(
          `/facilities?q=${encodeURIComponent(typed)}&limit=40`,
        );
        expect(found.features.map(({ id }) => id)).toContain(wanted.id);
        await page.getByRole("searchbox").fill(typed);
        await page.waitForURL((url) => url.searchParams.get("q") === typed);
        await expect
          .poll(() => namesOf(page))
          .toEqual(found.features.map(({ properties }) => properties.names.ru));
        const marks = await page.locator(".facility-cards p[lang=kk] mark").allTextContents();
        expect(marks).toContain(wanted.word);
      }
    }));

  test("by region, activity and release; each filter is in the address and can be taken away", () =>
    visit("/ru/facilities/", async (page) => {
      const [first] = ranking.releases;
      const { properties } = await api<Feature>(`/facilities/${first?.facility}`);
      await page.getByLabel("Регион").selectOption(properties.region);
      await page.getByLabel("Загрязнитель").selectOption(String(NOX.pollutant));
      await page.getByLabel("Год").selectOption(String(NOX.year));
      const asked = `region=${properties.region}&${NOX_QUERY}&limit=40`;
      const { features } = await api<{ features: Feature[] }>(`/facilities?${asked}`);
      expect(features.map(({ id }) => id)).toContain(first?.facility);
      await expect.poll(() => namesOf(page)).toEqual(features.map((each) => each.properties.names.ru));
      expect(Object.fromEntries(query(page))).toEqual({
        region: properties.region,
        pollutant: "8",
        medium: "air",
        year: "2024",
      });
      await page.reload();
      await whole(page);
      await expect.poll(() => cards(page).count()).toBe(features.length);
      await page.getByRole("button", { name: /^Убрать: Оксиды азота/ }).click();
      await page.waitForURL((url) => !url.searchParams.has("pollutant"));
      expect(query(page).get("region")).toBe(properties.region);
    }));

  test("where nothing is, the page says which filter to take away", () =>
    visit(`/ru/facilities/?q=мысал&region=KZ-79&activity=7(a)`, async (page) => {
      await page.getByText("Ничего не нашлось.").waitFor();
      const help = page.getByRole("button", { name: /^Без условия/ });
      await help.first().waitFor();
      await help.first().click();
      await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
    }));

  test("the list can be taken along as a table", () =>
    visit("/ru/facilities/?q=мысал", async (page) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV" }).click();
      const text = await new Response((await (await coming).createReadStream()) as never).text();
      expect(text.split("\r\n")[0]).toContain("facility,name_kk,name_ru,name_en");
      expect(text.trim().split("\r\n").length - 1).toBe(await cards(page).count());
    }));
});

describe("what is found", () => {
  test("shows the twelve quarters of the facility's page, and no quarters where nothing is published", () =>
    visit("/en/facilities/?q=mysal", async (page) => {
      const shown = await Promise.all(
        (await cards(page).locator("h2 a").all()).map((link) => link.getAttribute("href")),
      );
      const strips = await Promise.all(
        shown.map(async (address) => {
          const id = address?.split("/").at(-1);
          const { properties } = await api<{ properties: { strip: { state: string }[] } }>(
            `/facilities/${id}`,
          );
          return properties.strip.map(({ state }) => `quarter-${state}`);
        }),
      );
      const known = (strip: string[]) => strip.some((each) => each !== "quarter-not_inspected");
      expect(strips.some(known)).toBe(true);
      for (const [i, strip] of strips.entries()) {
        const quarters = cards(page).nth(i).locator(".strip-mini-line > span");
        expect(await quarters.evaluateAll((all) => all.map((each) => each.className))).toEqual(
          known(strip) ? strip : [],
        );
      }
    }));

  test("can be only facilities with a report of a year", () =>
    visit("/ru/facilities/", async (page) => {
      await page.getByLabel("Год").selectOption("2022");
      const { features } = await api<{ features: Feature[] }>("/facilities?year=2022&limit=40");
      await expect.poll(() => namesOf(page)).toEqual(features.map((each) => each.properties.names.ru));
      expect(query(page).get("year")).toBe("2022");
      await page.getByRole("button", { name: "Убрать: есть отчёт за 2022 год" }).click();
      await page.waitForURL((url) => !url.searchParams.has("year"));
    }));
});

describe("who releases most", () => {
  test("is ranked as the API ranks it, with the share of the five largest and those who did not tell", () =>
    visit(`/en/facilities/?view=top&${NOX_QUERY}`, async (page) => {
      const rows = page.locator(".ranked > li .ranked-name a");
      await expect
        .poll(() => rows.allTextContents())
        .toEqual(ranking.releases.slice(0, 20).map(({ names }) => names.en));
      const five = ranking.releases.slice(0, 5).reduce((sum, { kg }) => sum + kg, 0);
      const sentence = (await page.locator(".top .sentence").textContent()) ?? "";
      expect(sentence).toContain(`five largest release ${Math.round((100 * five) / ranking.totalKg)}%`);
      if (ranking.untold) expect(sentence).toContain(`${ranking.untold} facilit`);
      const csv = await fetch(
        new URL((await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "", page.url()),
      );
      expect((await csv.text()).trim().split("\n").length).toBeGreaterThan(ranking.releases.length);
    }));

  test("per unit of product ranks those apart that count it differently", () =>
    visit(`/en/facilities/?view=top&${NOX_QUERY}`, async (page) => {
      await page.getByLabel("Per unit of product").check();
      await page.waitForURL(/per=unit/);
      const groups = page.locator(".top section h2");
      await expect.poll(() => groups.count()).toBeGreaterThan(1);
      for (const list of await page.locator(".top section .ranked").all()) {
        const widths = await list
          .locator(".ranked-bar > span")
          .evaluateAll((bars) => bars.map((bar) => Number.parseFloat((bar as HTMLElement).style.width)));
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        expect(widths[0]).toBe(100);
      }
    }));
});

describe("facilities are compared", () => {
  test("three that were ticked in the ranking, on one scale, and one more by its name", () =>
    visit(`/ru/facilities/?view=top&${NOX_QUERY}`, async (page) => {
      for (const { names } of ranking.releases.slice(0, 3))
        await page.getByLabel(`Сравнить: ${names.ru}`, { exact: true }).check();
      await page.getByRole("link", { name: "Сравнить" }).click();
      await page.waitForURL(/\/ru\/compare\/\?f=/);
      await page.locator(".side-by-side").first().waitFor();
      await whole(page);
      const three = ranking.releases.slice(0, 3).map(({ facility }) => facility);
      expect(query(page).get("f")).toBe(three.join(","));
      const figure = page.locator("figure.compared", { hasText: "Оксиды азота" });
      expect(await figure.locator("svg[role=img]").count()).toBe(3);
      const tops = await figure
        .locator("svg[role=img]")
        .evaluateAll((charts) =>
          charts.map((chart) => [...chart.querySelectorAll(".axis text")].at(-1)?.textContent),
        );
      expect(new Set(tops).size).toBe(1);
      const fourth = ranking.releases[3];
      await page.getByRole("combobox").fill(fourth?.names.ru ?? "");
      await page.getByRole("option", { name: fourth?.names.ru }).first().click();
      await page.waitForURL((url) => url.searchParams.get("f") === [...three, fourth?.facility].join(","));
      await page.locator(".side-by-side thead th").nth(3).waitFor();
      await page.getByLabel("На единицу продукции").check();
      await page.waitForURL(/per=unit/);
    }));

  test("more than five, and ids that nobody has, are told plainly", () =>
    visit(
      `/ru/compare/?f=${ranking.releases
        .slice(0, 4)
        .map(({ facility }) => facility)
        .join(",")},nobody-has-this,one-more,two-more`,
      async (page) => {
        await page.getByText("Сравнить можно не больше 5 предприятий").waitFor();
        await page.getByText("Предприятия nobody-has-this здесь нет.").waitFor();
        await page.getByRole("button", { name: "Убрать из адреса" }).click();
        await page.waitForURL((url) => !url.search.includes("nobody"));
        await expect.poll(() => page.locator(".side-by-side").first().locator("thead th").count()).toBe(4);
      },
    ));

  test("on a phone the first column stays in sight", async () => {
    const context = await visitor(browser, { size: PHONE, language: "kk" });
    const { page } = await open(
      context,
      `/kk/compare/?f=${ranking.releases
        .slice(0, 3)
        .map(({ facility }) => facility)
        .join(",")}`,
    );
    await whole(page);
    const table = page.locator(".side-by-side").first();
    const left = () =>
      table
        .locator("tbody th")
        .first()
        .evaluate((cell) => cell.getBoundingClientRect().left);
    await table.waitFor();
    const before = await left();
    await table.evaluate((box) => {
      box.scrollLeft = 200;
    });
    expect(await table.evaluate((box) => box.scrollLeft)).toBe(200);
    expect(await left()).toBe(before);
    await expectNoSidewaysScroll(page);
    await context.close();
  });
});

describe("the country and its regions", () => {
  test("the regions' amounts are those of the API, and lead to a region's page", () =>
    visit(`/ru/regions/?year=${NOX.year}`, async (page) => {
      const rows = page.locator(".ranked.regions > li");
      await expect.poll(() => rows.count()).toBe(20);
      const { years } = await api<{
        years: { year: number; releases: { pollutant: number; medium: string; kg: number }[] }[];
      }>("/totals");
      const all = years
        .find(({ year }) => year === NOX.year)
        ?.releases.find(({ pollutant, medium }) => pollutant === NOX.pollutant && medium === NOX.medium);
      expect(all?.kg).toBeCloseTo(ranking.totalKg, 3);
      speak("ru");
      const amount = formatAmount(all?.kg ?? 0, unitFor("mass", all?.kg ?? 0));
      expect(await page.locator(".place .sentence").first().textContent()).toContain(`о ${amount}`);
      const first = rows.first().locator("a");
      const name = (await first.textContent()) ?? "";
      await first.click();
      await page.waitForURL(/\/ru\/regions\/KZ-\d\d\?(pollutant=8&medium=air&)?year=2024/);
      await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
      const code = new URL(page.url()).pathname.split("/").at(-1);
      const here = await api<Ranking>(`/releases?${NOX_QUERY}&region=${code}&limit=10`);
      await expect
        .poll(() => page.locator(".ranked > li .ranked-name a").allTextContents())
        .toEqual(here.releases.map(({ names }) => names.ru));
    }));

  test("the national target is told as one for other waste, and complaints lead to who must answer", () =>
    visit("/ru/regions/KZ-10", async (page) => {
      await page.getByText("Национальная цель – о других отходах.").waitFor();
      const { total } = await api<{ total: number }>("/summary?region=KZ-10");
      await page.getByText(new RegExp(`Опубликован[оы]? ${total} `)).waitFor();
      await page.getByRole("link", { name: "Как отвечают власти" }).click();
      await page.waitForURL(/\/accountability\/\?region=KZ-10/);
    }));

  test("a region that there is not", () =>
    visit("/ru/regions/KZ-99", async (page) => {
      await page.getByRole("heading", { name: "Такого региона нет" }).waitFor();
    }));
});

test("a silence of the server is told in the reader's language, and can be ended", async () => {
  const context = await visitor(browser, { language: "kk", size: PHONE });
  await context.route("**/api/v1/facilities?**", (route) =>
    route.fulfill({ status: 503, contentType: "text/html", body: "<h1>Service Unavailable</h1>" }),
  );
  const { page } = await open(context, "/kk/facilities/");
  const told = page.getByRole("alert");
  await told.waitFor();
  expect(await told.textContent()).not.toMatch(/[a-z]{4}/i);
  expect(await axe(page, "main")).toEqual([]);
  await context.unroute("**/api/v1/facilities?**");
  await told.getByRole("button").click();
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
  await context.close();
});

/** Opens every table of a page and looks at it as axe does. */
async function usable(language: (typeof LANGUAGES)[number], path: string): Promise<void> {
  const context = await visitor(browser, { language, size: PHONE });
  const { page, complaints } = await open(context, `/${language}${path}`);
  await whole(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
  expect(await axe(page, "main")).toEqual([]);
  await expectNoSidewaysScroll(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const four = () =>
  ranking.releases
    .slice(0, 4)
    .map(({ facility }) => facility)
    .join(",");

// The plain pages are looked at in every language by pages.e2e.ts.
describe.each(LANGUAGES)("on a phone in %s", (language) => {
  test.each([
    ["the list", () => "/facilities/?q=мысал"],
    ["an empty list", () => "/facilities/?q=мысал&region=KZ-79&activity=7(a)"],
    ["the ranking per unit", () => `/facilities/?view=top&per=unit&${NOX_QUERY}`],
    ["the comparison per unit", () => `/compare/?per=unit&f=${four()}`],
    ["an empty comparison", () => "/compare/"],
  ])("%s can be used by everybody, opened tables too", (_, path) => usable(language, path()));
});

test.each([
  ["the country by another release", "/regions/?pollutant=17&medium=water"],
  ["a region", "/regions/KZ-75"],
  ["a facility of which only the place is known", "/facilities/almaty-chp-2"],
])("on a phone %s can be used by everybody, opened tables too", (_, path) => usable("kk", path));
