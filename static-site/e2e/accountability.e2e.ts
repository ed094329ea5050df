import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { DESKTOP, LANGUAGES, launch, open, settled, visitor } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch({ map: false });
});

afterAll(() => browser.close());

/** The columns that are plain numbers, in the order of the page, as the API calls them. */
const COUNTED = ["received", "done", "confirmed"] as const;
type Ledger = Record<(typeof COUNTED)[number] | "hops", number>;

const number = (text: string | null) => Number((text ?? "").replace(/\D/g, ""));

/** The counted columns of each row of the table, its foot last. */
async function shown(page: Page): Promise<number[][]> {
  const rows = await page.locator(".ledgers tbody tr, .ledgers tfoot tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator("td").allTextContents();
      return COUNTED.map((_, column) => number(cells[column] ?? null));
    }),
  );
}

const counted = (ledger: Ledger) => COUNTED.map((name) => ledger[name]);

it.each(LANGUAGES)(
  "what an authority did is shown as it was counted, and as its rows say, in %s",
  async (language) => {
    const context = await visitor(browser, { language, size: DESKTOP });
    const { page, complaints } = await open(context, `/${language}/accountability/`);
    const asked = page.waitForResponse((answer) => answer.url().includes("region=KZ-75"));
    await page.locator(".choices select").first().selectOption("KZ-75");
    const answer = await (await asked).json();
    await settled(page);
    const ledgers = answer.authorities as Ledger[];
    const expected = [...ledgers].sort((a, b) => b.received - a.received).map(counted);
    expect(await shown(page)).toEqual([...expected, counted(answer.total)]);
    expect(answer.total.received).toBeGreaterThan(0);

    const rows = await page.locator(".ledgers a[download]").first().getAttribute("href");
    const csv = await (await fetch(inject("ecomap") + rows)).text();
    const states = csv
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(",")[5]);
    const first = [...ledgers].sort((a, b) => b.received - a.received)[0];
    expect(states.filter((state) => state === "sent_on").length).toBe(first?.hops);
    expect(states.filter((state) => state !== "sent_on").length).toBe(first?.received);

    const confirmed = page.locator(".ledgers .sort").nth(2);
    await confirmed.click();
    expect(await page.locator(".ledgers [aria-sort=descending]").count()).toBe(1);
    const sorted = (await shown(page)).slice(0, -1).map((row) => row[2] ?? 0);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    expect(complaints).toEqual([]);
    await context.close();
  },
);
