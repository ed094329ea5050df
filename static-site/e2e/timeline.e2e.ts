import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axe, expectNoSidewaysScroll, LANGUAGES, launch, open, PHONE, visitor } from "./browser.ts";

/** What can stand on the timeline of a complaint that everybody may see. */
const KINDS = [
  "received",
  "published",
  "forwarded",
  "double_added",
  "taken_up",
  "measure",
  "extended",
  "reminded",
  "deemed_refusal",
  "answered",
  "contested",
  "confirmed",
  "evidence_added",
];

interface Told {
  readonly id: string;
  readonly kinds: ReadonlySet<string>;
}

let browser: Browser;
/** As few demonstration complaints as tell every kind between them, the one that tells most first. */
let chosen: readonly Told[] = [];

beforeAll(async () => {
  browser = await launch({ map: false });
  const all: Told[] = [];
  for (const status of ["resolved", "contested", "answered", "in_work", "published"])
    for (const id of await ids(`/complaints?status=${status}&limit=100`)) all.push(await told(id));
  chosen = cover(all);
});
afterAll(() => browser.close());

async function ask(path: string): Promise<unknown> {
  return (await fetch(`${inject("ecomap")}/api/v1${path}`)).json();
}

async function ids(path: string): Promise<readonly string[]> {
  return ((await ask(path)) as { features: { id: string }[] }).features.map(({ id }) => id);
}

async function told(id: string): Promise<Told> {
  const { properties } = (await ask(`/complaints/${id}`)) as {
    properties: { timeline: { kind: string }[] };
  };
  return { id, kinds: new Set(properties.timeline.map(({ kind }) => kind)) };
}

function cover(all: readonly Told[]): readonly Told[] {
  const missing = new Set(KINDS);
  const picked: Told[] = [];
  const gain = ({ kinds }: Told) => [...kinds].filter((kind) => missing.has(kind)).length;
  while (missing.size > 0) {
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    if (gain(best) === 0) break;
    picked.push(best);
    for (const kind of best.kinds) missing.delete(kind);
  }
  return picked;
}

test.each(LANGUAGES)("every kind of event is told in a sentence in %s", async (language) => {
  const context = await visitor(browser, { language, size: PHONE });
  const seen = new Set<string>();
  for (const { id } of chosen) {
    const { page, complaints } = await open(context, `/${language}/complaints/${id}`);
    await page.locator(".timeline > li").first().waitFor();
    const events = await page.locator(".timeline > li:not(.ahead)").evaluateAll((all) =>
      all.map((each) => ({
        kind: each.classList.item(1) ?? "",
        what: each.querySelector(".what")?.textContent ?? "",
        at: each.querySelector("time")?.dateTime ?? "",
      })),
    );
    for (const { kind, what, at } of events) {
      expect(what).toMatch(/^\p{Lu}.+[.:]$/u);
      expect(Date.parse(at)).not.toBeNaN();
      seen.add(kind);
    }
    if (id === chosen[0]?.id) {
      expect(await axe(page, ".complaint")).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
    expect(complaints).toEqual([]);
    await page.close();
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining([...KINDS].sort()));
  await context.close();
});
