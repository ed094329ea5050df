import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  axe,
  DESKTOP,
  expectNoSidewaysScroll,
  type Language,
  launch,
  open,
  PHONE,
  visitor,
} from "./browser.ts";
import { authority } from "./life/authority.ts";
import { citizen } from "./life/citizen.ts";
import { moderator } from "./life/moderator.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ map: false });
});
afterAll(() => browser.close());

const STORIES: Record<Language, { text: string; untrue: string; lat: string; lon: string }> = {
  kk: {
    text: "Өзен жағасына құрылыс қоқысын төгіп кетті, иісі көшеге дейін келеді.",
    untrue: "Қоқыстың жартысы ғана шығарылды, қалғаны сол жерде жатыр.",
    lat: "43.2965",
    lon: "77.0011",
  },
  ru: {
    text: "На берег реки высыпали строительный мусор, запах доходит до улицы.",
    untrue: "Вывезли только половину мусора, остальное лежит на месте.",
    lat: "43.3065",
    lon: "77.0111",
  },
  en: {
    text: "Building rubble was tipped on the river bank and smells as far as the street.",
    untrue: "Only half of the rubble was taken away, the rest still lies there.",
    lat: "43.3165",
    lon: "77.0211",
  },
};

const WASTE = 2;

/** Body and region that must answer, as the public reads them. */
async function answerable(id: string): Promise<{ authority: string; region: string }> {
  const answer = await fetch(`${inject("ecomap")}/api/v1/complaints/${id}`);
  return ((await answer.json()) as { properties: { authority: string; region: string } }).properties;
}

test.each(["kk", "ru", "en"] as const)(
  "a complaint in %s lives from the first word to the truth about it",
  async (language) => {
    const story = STORIES[language];
    const reporter = await visitor(browser, { language, size: PHONE });
    const { page: own, complaints } = await open(reporter, `/${language}/report/`);
    const author = citizen(own, language);
    const { id, code } = await author.files({ ...story, group: WASTE });

    const centre = await visitor(browser, { language, size: DESKTOP });
    const { page: desk } = await open(centre, `/${language}/staff/`);
    const checker = moderator(desk, language);
    await checker.signsIn();
    await checker.finds(id);
    await checker.publishes(id);

    const street = await visitor(browser, { language, size: PHONE });
    const { page: other, complaints: quiet } = await open(street, `/${language}/complaints/${id}`);
    const neighbour = citizen(other, language);
    await neighbour.opens(id);
    expect(await other.locator(".truth.none").count()).toBe(1);
    await neighbour.says("affects");
    await neighbour.addsOwnPhoto();
    await neighbour.opens(id);
    expect(await other.locator(".voices [aria-pressed=true]").count()).toBe(1);
    expect(await other.locator(".voices .counts").textContent()).toContain("1");
    await checker.comesBack();
    await checker.finds(id);
    await checker.publishes(id);

    const who = await answerable(id);
    const body = await authority(who.authority, who.region);
    await body.takesUp(id);
    await body.plans(id, story.text, "2030-01-15");
    await body.answers(id, story.text);

    await author.opens(id);
    await author.showsCode(code);
    expect(await own.locator(".truth.open").count()).toBe(1);
    await author.chooses("contested", story.untrue.slice(0, 5));
    await author.sendsVerdict();
    await own.locator("#verdict-error[role=alert]").waitFor();
    expect(await axe(own, ".complaint")).toEqual([]);
    await expectNoSidewaysScroll(own);
    await own.reload();
    await own.locator(".verdict textarea").waitFor();
    expect(await own.locator(".verdict textarea").inputValue()).toBe(story.untrue.slice(0, 5));
    await author.chooses("contested", story.untrue);
    await author.sendsVerdict();
    await own.locator(".notice.done:focus").waitFor();
    await own.locator(".truth.different").waitFor();

    await neighbour.opens(id);
    expect(await other.locator(".truth.different").count()).toBe(1);
    await other.getByText(story.untrue).waitFor();
    await neighbour.says("still there");
    expect(await axe(other, ".complaint")).toEqual([]);
    await expectNoSidewaysScroll(other);

    await body.answers(id, story.text);
    await author.opens(id);
    await author.chooses("confirmed");
    await author.sendsVerdict();
    await own.locator(".truth.same").waitFor();
    expect(await own.locator(".verdict").count()).toBe(0);

    await neighbour.opens(id);
    expect(await neighbour.readsTimeline()).toEqual([
      "received",
      "published",
      "evidence_added",
      "evidence_added",
      "taken_up",
      "measure",
      "answered",
      "contested",
      "answered",
      "confirmed",
    ]);
    expect(await other.locator(".timeline .confirmed.good").count()).toBe(1);
    expect([...complaints, ...quiet]).toEqual([]);
    await Promise.all([reporter, centre, street].map((context) => context.close()));
  },
);
